import type { Page } from '@playwright/test';

/**
 * Stops the timers of a tab, as a browser does with one that is out of sight; gives what lets them go on. Chromium under test
 * shows every tab, and so freezes none by itself.
 */
export async function freeze(page: Page): Promise<() => Promise<void>> {
  const frozen = await page.evaluateHandle(() => {
    const { setTimeout, clearTimeout } = globalThis;
    const held = new Map<number, () => void>();
    Object.assign(globalThis, {
      setTimeout: (run: () => void) => {
        const id = -1 - held.size;
        held.set(id, run);
        return id;
      },
      clearTimeout: (id: number) => {
        if (held.has(id)) held.set(id, () => undefined);
        else clearTimeout(id);
      },
    });
    const thaw = () => {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      for (const run of held.values()) run();
    };
    return { thaw };
  });
  return () =>
    frozen.evaluate(({ thaw }) => {
      thaw();
    });
}
