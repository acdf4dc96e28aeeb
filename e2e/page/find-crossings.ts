/** Runs in the page: every place where a drawn line of the seam or of a mark runs through a text. */
export function findCrossings() {
  const reach = 1;
  const texts = listTexts();
  const lines = [...listStrokes(), ...listRules()];
  const crossings = lines.flatMap((points) =>
    texts
      .filter(({ box }) => points.some(({ x, y }) => isIn(x, y, box)))
      .map(({ text }) => text.slice(0, 40)),
  );
  return { lines: lines.length, crossings };

  function isIn(x: number, y: number, box: DOMRect): boolean {
    return (
      x > box.left - reach && x < box.right + reach && y > box.top - reach && y < box.bottom + reach
    );
  }

  function listTexts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      // What only a screen reader reads has a place, but nobody sees it there.
      if (!text || node.parentElement?.closest('.visually-hidden, .skip, svg, script, style'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) found.push({ text, box });
    }
    return found;
  }

  /** Every path of a picture, as points on the screen, but for the seam that a reader draws across a belief. */
  function listStrokes() {
    return [...document.querySelectorAll<SVGPathElement>('main svg:not(.line) > path')].flatMap(
      (path) => {
        const matrix = path.getScreenCTM();
        const length = path.getTotalLength();
        if (!matrix || !path.checkVisibility()) return [];
        const steps = 200;
        return [
          Array.from({ length: steps + 1 }, (_, step) =>
            path.getPointAtLength((length * step) / steps).matrixTransform(matrix),
          ).map(({ x, y }) => ({ x, y })),
        ];
      },
    );
  }

  /** The seam's straight stretch, which is a plain box. */
  function listRules() {
    return [...document.querySelectorAll('.seam span')].map((rule) => {
      const { left, width, top, height } = rule.getBoundingClientRect();
      return Array.from({ length: 201 }, (_, step) => ({
        x: left + width / 2,
        y: top + (height * step) / 200,
      }));
    });
  }
}
