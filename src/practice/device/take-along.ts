/** Puts a text on the clipboard, in the older way where the newer is missing or refused. False where neither works. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Missing on pages without https, whatever the types say.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

function copySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  document.body.append(field);
  field.select();
  // Deprecated and without a successor where the clipboard above is out of reach.
  // oxlint-disable-next-line typescript/no-deprecated
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}

/** Prints one part of the page alone: the print styles leave out all that is not marked. */
export function printPart(part: HTMLElement): void {
  part.dataset.printing = '';
  addEventListener('afterprint', () => delete part.dataset.printing, { once: true });
  print();
}
