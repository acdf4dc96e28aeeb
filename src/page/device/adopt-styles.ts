const adopted = new Set<string>();

/**
 * Gives the page styles for what a script puts into it: a page as it is built has those alone that it needs by itself.
 * The order of the layers stands in the page already, so that it does not matter that these come last.
 */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles)) return;
  adopted.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
