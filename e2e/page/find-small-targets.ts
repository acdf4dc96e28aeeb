/**
 * Runs in the page: every target that is smaller than 24 pixels (WCAG 2.5.8) and neither stands in a line of words nor
 * has that much room around it.
 */
export function findSmallTargets(): string[] {
  const least = 24;
  const targets = [
    ...document.querySelectorAll(
      'a[href], button, select, input, textarea, summary, [tabindex="0"]',
    ),
  ]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => ({ one, box: reachOf(one) }))
    .filter(({ box }) => box.width > 0);
  const isSmall = ({ box }: { box: DOMRect }) =>
    box.width < least - 0.5 || box.height < least - 0.5;
  const small = targets.filter((target) => isSmall(target) && !isInWords(target.one));
  return small
    .filter((target) => targets.some((other) => other !== target && isNear(target.box, other)))
    .map(
      ({ one, box }) =>
        `${one.outerHTML.slice(0, 90)} ${box.width.toFixed()}×${box.height.toFixed()}`,
    );

  /** What answers a finger: a label answers for its field, and a link for what lies over its row. */
  function reachOf(one: Element): DOMRect {
    const label = one.closest('label');
    const box = one.getBoundingClientRect();
    if (label) return label.getBoundingClientRect();
    const over = getComputedStyle(one, '::after');
    return over.position === 'absolute' && over.content !== 'none'
      ? new DOMRect(box.x, box.y, parseFloat(over.width), parseFloat(over.height))
      : box;
  }

  function isInWords(one: Element): boolean {
    if (getComputedStyle(one).display !== 'inline') return false;
    const around = one.parentElement?.closest('p, li, td, dd, h1, h2, h3, figcaption');
    return (around?.textContent.trim().length ?? 0) > one.textContent.trim().length;
  }

  /** Whether a circle of 24 pixels around the middle of a small target touches another target, or another circle. */
  function isNear(box: DOMRect, other: { one: Element; box: DOMRect }): boolean {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const { left, right, top, bottom, width, height } = other.box;
    const middle = Math.hypot(x - left - width / 2, y - top - height / 2);
    const across = Math.max(left - x, 0, x - right);
    const down = Math.max(top - y, 0, y - bottom);
    return Math.hypot(across, down) < least / 2 || (isSmall(other) && middle < least);
  }
}
