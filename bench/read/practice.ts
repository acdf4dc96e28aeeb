import type { Browser, Page } from 'playwright';
import { t } from '../../src/words/garden-words.ts';
import type { Figures } from '../state.ts';
import { visit } from './browser.ts';
import type { Served } from './server.ts';

/** Takes a practice in its lesson: the very first touch, which wakes it, and a question once it is awake. */
export async function measurePractice(browser: Browser, site: Served): Promise<Figures> {
  const figures: Figures = {};
  await visit(browser, async ({ page, readTimes }) => {
    await page.goto(`${site.address}lessons/lesson-1/`, { waitUntil: 'networkidle' });
    const cold = watchQuestion(page, 'pointerdown');
    await answerAndGoOn(page);
    figures['practice cold'] = await cold;
    figures['practice touch'] = (await readTimes()).interaction;
    await page.waitForLoadState('networkidle');
    const warm = watchQuestion(page, 'click');
    await answerAndGoOn(page);
    figures['practice warm'] = await warm;
  });
  return figures;
}

async function answerAndGoOn(page: Page): Promise<void> {
  const practice = page.locator('[data-practice]');
  await practice.locator('label').first().click();
  await practice.getByRole('button', { name: t('practice.next'), exact: true }).click();
}

/**
 * The milliseconds until another question stands on the page: from the first touch of the practice, or from the click that
 * asked for it.
 */
function watchQuestion(page: Page, from: 'pointerdown' | 'click'): Promise<number> {
  return page.evaluate(
    (from) =>
      new Promise<number>((resolve) => {
        const practice = document.querySelector('[data-practice]');
        if (!practice) throw new Error('There is no practice here.');
        const ask = () => practice.querySelector('legend')?.textContent;
        const before = ask();
        let start: number | undefined;
        practice.addEventListener(
          from,
          ({ target }) => {
            if (from === 'click' && !(target instanceof HTMLButtonElement)) return;
            start ??= performance.now();
          },
          { capture: true },
        );
        new MutationObserver((_, observer) => {
          if (ask() === before || start === undefined) return;
          observer.disconnect();
          const began = start;
          requestAnimationFrame(() => resolve(Math.round(performance.now() - began)));
        }).observe(practice, { childList: true, subtree: true, characterData: true });
      }),
    from,
  );
}
