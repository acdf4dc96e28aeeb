import type { Page } from '@playwright/test';

/**
 * Walks through a page by the Tab key, from its beginning until the page is left, and says whatever somebody without a
 * mouse would stumble over.
 */
export async function walkByTab(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
  const stops = await page.evaluate(watchFocus, key === 'Tab');
  if (key === 'Shift+Tab') await page.keyboard.down('Shift');
  let walk = { isOver: false, found: ['walked nowhere'] };
  // What wakes on the way brings further stops along.
  for (const presses of [stops + 2, 12]) {
    // The key is held down, which takes half the messages. No press waits for the one before.
    await Promise.all(Array.from({ length: presses }, () => page.keyboard.down('Tab')));
    walk = await page.evaluate(() => globalThis.readWalk());
    if (walk.isOver) break;
  }
  await page.keyboard.up('Tab');
  if (key === 'Shift+Tab') await page.keyboard.up('Shift');
  return walk.found;
}

/** Runs in the page: notes where the focus goes from now on, and how it is seen there. Gives how many stops there are. */
function watchFocus(isOnward: boolean): number {
  const root = document.querySelector('dialog[open]') ?? document.body;
  const stops = [
    ...root.querySelectorAll<HTMLElement>(
      'a[href], button, select, input, textarea, summary, [tabindex="0"]',
    ),
  ]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.matches(':disabled, [tabindex="-1"]'))
    // The keys of a group of radios lead from one to the next; the Tab key goes to one of them.
    .filter((one, index, all) => !isLaterRadio(one, all.slice(0, index)));
  const walked: { one: Element; box: DOMRect }[] = [];
  const found: string[] = [];
  let isOver = false;
  startOver();
  document.addEventListener('focusin', ({ target }) => {
    isOver ||= target === walked[0]?.one;
    if (isOver || !(target instanceof Element)) return;
    if (!isOutlined(target)) found.push(`no outline: ${nameOf(target)}`);
    if (!isInSight(target)) found.push(`hidden: ${nameOf(target)}`);
    const box = target.getBoundingClientRect();
    walked.push({
      one: target,
      box: new DOMRect(box.x, box.y + scrollY + root.scrollTop, box.width, box.height),
    });
  });
  globalThis.readWalk = () => {
    const missed = stops.filter((stop) => !walked.some(({ one }) => isSameStop(one, stop)));
    const kept = isOver ? [] : [`does not let go: ${nameOf(document.activeElement)}`];
    const back = walked.flatMap(({ one, box }, index) => {
      const before = walked[index - 1];
      // A drawing is read in any direction.
      const isDrawn = one.closest('svg') && before?.one.closest('svg');
      return before && isOnward && !isDrawn && isBack(before.box, box)
        ? [`goes back from ${nameOf(before.one)} to ${nameOf(one)}`]
        : [];
    });
    const never = missed.map((stop) => `never reached: ${nameOf(stop)}`);
    return { isOver, found: [...found, ...never, ...kept, ...back] };
  };
  return stops.length;

  /** The next press goes to the first stop, wherever the focus was. */
  function startOver(): void {
    const start = document.createElement('span');
    start.tabIndex = -1;
    if (isOnward) root.prepend(start);
    else root.append(start);
    start.focus();
    start.remove();
  }

  function isLaterRadio(one: Element, before: Element[]): boolean {
    return before.some((other) => other !== one && isSameStop(other, one));
  }

  function isSameStop(a: Element, b: Element): boolean {
    if (a === b) return true;
    if (!(a instanceof HTMLInputElement && b instanceof HTMLInputElement)) return false;
    return a.type === 'radio' && b.type === 'radio' && a.name === b.name && a.form === b.form;
  }

  function isOutlined(one: Element): boolean {
    // In a drawing the edge of a box is drawn stronger.
    const box = one.closest('svg') && one.querySelector('rect');
    if (box) return parseFloat(getComputedStyle(box).strokeWidth) >= 2;
    // Where a whole row is the link, or the label of an option, that has the outline.
    const styles = [
      getComputedStyle(one),
      getComputedStyle(one, '::after'),
      getComputedStyle(one.closest('label') ?? one),
    ];
    return styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    );
  }

  /** Whether some of it lies in the window and under nothing else. */
  function isInSight(one: Element): boolean {
    return [...one.getClientRects(), ...(one.closest('label')?.getClientRects() ?? [])].some(
      (box) =>
        [0.1, 0.5, 0.9].some((across) =>
          [0.2, 0.5, 0.8].some((down) => {
            const hit = document.elementFromPoint(
              box.x + box.width * across,
              box.y + box.height * down,
            );
            return one.contains(hit) || one.closest('label')?.contains(hit);
          }),
        ),
    );
  }

  /** Whether somebody who reads on would have to go back: up, and not on to a further column. */
  function isBack(from: DOMRect, to: DOMRect): boolean {
    const isRightToLeft = document.documentElement.dir === 'rtl';
    const isFurther = isRightToLeft ? to.right <= from.left + 1 : to.left >= from.right - 1;
    const isAbove = to.bottom <= from.top + 1;
    return isAbove && !isFurther;
  }

  function nameOf(one: Element | null): string {
    return (one?.outerHTML ?? 'nothing').slice(0, 100);
  }
}

declare global {
  /** There once a walk was begun. */
  var readWalk: () => { isOver: boolean; found: string[] };
}
