/**
 * Runs in the page: whatever a reader of narrow pages, large letters or wide spacing would lose of it. The page is wider
 * than its window, a text is cut off by a box around it, or lies on another.
 */
export function findLosses(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways = scrollWidth > clientWidth ? [`is ${scrollWidth} pixels wide`] : [];
  const lines = listLines();
  return [...sideways, ...findCut(lines), ...findOverlaps(lines)];

  function listLines() {
    // What lies under a dialog is out of reach.
    const root = document.querySelector('dialog[open]') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: { words: string; box: DOMRect; block: Element }[] = [];
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // A drawing scrolls as a whole, and what only a screen reader reads is seen nowhere.
      if (
        !node.nodeValue?.trim() ||
        !parent?.checkVisibility({ visibilityProperty: true }) ||
        isUnseen(parent)
      )
        continue;
      range.selectNodeContents(node);
      const block = blockOf(parent);
      for (const box of range.getClientRects())
        if (box.width > 1) found.push({ words: node.nodeValue.trim().slice(0, 40), box, block });
    }
    return found;
  }

  /** Behind a mask, or only for a screen reader; or fixed over the page, which scrolls out from under it. */
  function isUnseen(element: Element): boolean {
    // A card over a link lies there on purpose, and goes by Escape.
    if (element.closest('svg, .visually-hidden, [role="tooltip"]')) return true;
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { clipPath, maskImage, position } = getComputedStyle(one);
      if (clipPath === 'inset(50%)' || maskImage !== 'none') return true;
      if (position === 'fixed' && one.localName !== 'dialog') return true;
    }
    return false;
  }

  function blockOf(element: Element): Element {
    return getComputedStyle(element).display.startsWith('inline') && element.parentElement
      ? blockOf(element.parentElement)
      : element;
  }

  function findCut(lines: { words: string; box: DOMRect; block: Element }[]): string[] {
    return lines.flatMap(({ words, box, block }) => {
      for (let one: Element | null = block; one && one !== document.body; one = one.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(one);
        const edge = one.getBoundingClientRect();
        const isCut =
          (/hidden|clip/.test(overflowX) &&
            (box.right > edge.right + 1 || box.left < edge.left - 1)) ||
          (/hidden|clip/.test(overflowY) &&
            (box.bottom > edge.bottom + 4 || box.top < edge.top - 4));
        if (isCut) return [`cuts off “${words}”`];
        if (/auto|scroll/.test(overflowX + overflowY)) return [];
      }
      return [];
    });
  }

  function findOverlaps(lines: { words: string; box: DOMRect; block: Element }[]): string[] {
    const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
    return sorted.flatMap(({ words, box, block }, index) => {
      const found: string[] = [];
      for (const other of sorted.slice(index + 1)) {
        if (other.box.top > box.bottom) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        // Boxes of letters reach a little over the lines that they stand in.
        if (other.block !== block && across > 2 && down > box.height / 3)
          found.push(`sets “${words}” on “${other.words}”`);
      }
      return found;
    });
  }
}
