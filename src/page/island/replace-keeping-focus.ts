/** Puts one part of a page in the place of another. What had the focus hands it on to what has taken its place. */
export function replaceKeepingFocus(old: HTMLElement, fresh: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const place = isWritten(focused) ? selection(focused) : undefined;
  old.replaceWith(fresh);
  if (!focused) return;
  const heir = findHeir(focused, fresh);
  heir?.focus({ preventScroll: true });
  if (heir && isWritten(heir) && place) heir.setSelectionRange(...place);
}

function findHeir(focused: Element, fresh: HTMLElement): HTMLElement | null {
  const name = focused.getAttribute('name');
  const value = focused.getAttribute('value');
  const same = [...fresh.querySelectorAll<HTMLElement>('input, textarea')].find(
    (field) =>
      field.getAttribute('name') === name &&
      // What was typed is no attribute of the field that it was typed into.
      (isWritten(field) || field.getAttribute('value') === value),
  );
  return (
    (name === null ? undefined : same) ?? fresh.querySelector<HTMLElement>('button.button, button')
  );
}

type Written = HTMLTextAreaElement | HTMLInputElement;

/** Whether it is a field for words or a number, and nothing to be ticked. */
function isWritten(element: Element | null): element is Written {
  if (element instanceof HTMLInputElement) return element.type === 'text';
  return element instanceof HTMLTextAreaElement;
}

function selection({ selectionStart, selectionEnd }: Written): [number | null, number | null] {
  return [selectionStart, selectionEnd];
}
