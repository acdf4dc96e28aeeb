/** Prints one part of the page alone: the print styles leave out all that is not marked. */
export function printPart(part: HTMLElement): void {
  part.dataset.printing = '';
  addEventListener('afterprint', () => delete part.dataset.printing, { once: true });
  print();
}
