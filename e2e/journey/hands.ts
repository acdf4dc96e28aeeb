import type { Locator, Page } from '@playwright/test';
import type { Hands } from './journey.ts';

const nothing = () => Promise.resolve();

/** Somebody with a pointer. */
export function byPointer(page: Page): Hands {
  return {
    arrive: nothing,
    press: async (control) => {
      // Playwright would aim at what only a screen reader reads, where a link begins with that.
      const { width, height } = (await control.boundingBox()) ?? { width: 0, height: 0 };
      await control.click({ position: { x: width / 2, y: height / 2 } });
    },
    choose: (option) => option.check(),
    write: (field, text) => field.pressSequentially(text),
    drawToEnd: async (range) => {
      await range.scrollIntoViewIfNeeded();
      const box = await range.boundingBox();
      if (!box) throw new Error('Expected a range to draw, found none.');
      const middle = box.y + box.height / 2;
      await page.mouse.move(box.x + box.height / 2, middle);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 1, middle);
      await page.mouse.up();
    },
    look: nothing,
  };
}

/** Somebody with nothing but a keyboard. */
export function byKeyboard(page: Page): Hands {
  const { keyboard } = page;
  const pressOn = async (control: Locator, key: string) => {
    await reach(page, control);
    await keyboard.press(key);
  };
  return {
    arrive: nothing,
    press: (control) => pressOn(control, 'Enter'),
    choose: (option) => pressOn(option, 'Space'),
    write: async (field, text) => {
      await reach(page, field);
      await keyboard.type(text);
    },
    drawToEnd: (range) => pressOn(range, 'End'),
    look: nothing,
  };
}

/** Goes from stop to stop, on or back, until a control has the focus. It looks where it is after half of the way, and again. */
async function reach(page: Page, control: Locator): Promise<void> {
  for (let left = 150; left > 0; left--) {
    const { steps, isBack } = await control.evaluate(findWay);
    if (steps === 0) return;
    for (let step = 0; step < steps; step++)
      await page.keyboard.press(isBack ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Expected the keyboard to lead to ${String(control)}.`);
}

/** Half as many steps as there may be stops between the focus and this, and at least one until it is there. */
function findWay(one: Element): { steps: number; isBack: boolean } {
  const from = document.activeElement ?? document.body;
  if (from === one) return { steps: 0, isBack: false };
  const isBefore = (first: Node, second: Node) =>
    Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
  const isBack = isBefore(one, from);
  const [start, end] = isBack ? [one, from] : [from, one];
  // The Tab key goes to one radio of a group: to all of them only where none is chosen, and then once.
  const stops = document.querySelectorAll(
    'a[href], button:enabled, input:enabled:not([type="radio"]), input:checked, textarea, summary',
  );
  const between = [...stops].filter(
    (stop) => stop.checkVisibility() && isBefore(start, stop) && isBefore(stop, end),
  );
  return { steps: Math.max(1, Math.floor(between.length / 2)), isBack };
}
