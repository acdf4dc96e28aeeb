import type { Page } from '@playwright/test';

/**
 * Does to a page what a browser does that translates it: every text is replaced by another in two <font> elements, now
 * and whenever a script adds or changes one. The translation is the text itself in brackets: `⟦Rest⟧`.
 */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const untranslated = 'script, style, textarea, font, [translate=no], .notranslate';
    const translate = (text: Node) => {
      if (!text.nodeValue?.trim() || text.parentElement?.closest(untranslated)) return;
      const make = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const [outer, inner] = [make(), make()];
      inner.textContent = `⟦${text.nodeValue}⟧`;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    };
    const translateAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      texts.forEach(translate);
    };
    translateAll(document.body);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') translate(target);
        for (const node of addedNodes) {
          if (node instanceof Text) translate(node);
          else translateAll(node);
        }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
