/** Hands a text to the reader as a file. It is made on the device and goes nowhere else. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Some browsers follow only links that stand in the page.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Some begin to read it only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
