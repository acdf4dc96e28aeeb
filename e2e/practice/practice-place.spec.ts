import { t } from '../../src/words/garden-words.ts';
import type { Locator, Page } from '@playwright/test';
import { holdRequests } from '../hold-requests.ts';
import { expect, test } from '../site-test.ts';
import { answerAll, islandFiles, openAwake, pageOfPractice, partsOf } from './practice-page.ts';

test.use({ viewport: { width: 390, height: 844 } });

const parted = 'expanding-or-depleting';

test('Next stays in its place, whatever is answered and whatever comes and goes beside it', async ({
  page,
}) => {
  const letThrough = await holdRequests(page, islandFiles);
  await page.goto(pageOfPractice(parted));
  const parts = partsOf(page);
  const placeOfNext = () => placeInCard(parts.next);
  const asleep = await placeOfNext();
  letThrough();
  await parts.section.scrollIntoViewIfNeeded();
  await expect(parts.awake).toBeVisible();
  expect(await placeOfNext(), 'once it has woken').toEqual(asleep);
  for (let step = 1; !(await parts.review.isVisible()); step++) {
    const ask = await parts.legend.innerText();
    const unanswered = await placeOfNext();
    await answerAll(parts, 'Some words');
    expect(await placeOfNext(), `answered: ${ask}`).toEqual(unanswered);
    if (await parts.clear.isVisible()) {
      await parts.clear.click();
      expect(await placeOfNext(), `taken back: ${ask}`).toEqual(unanswered);
    }
    await parts.next.click();
    await expect(parts.legend.filter({ hasText: ask })).toHaveCount(0);
  }
});

test('says where in the practice a question is, and outlines, folds and moves nothing more than it should', async ({
  page,
}) => {
  const parts = await openAwake(page, pageOfPractice(parted));
  const { section, skip, legend } = parts;
  const ahead = section.getByText(t('practice.ahead', { n: 10 }));
  await expect(ahead, 'about how many questions come').toBeVisible();
  await expectOneLineBelowNext(page);
  const partOf = (part: string, n: number) =>
    section.getByText(t('practice.part', { part, n, of: 3 }), { exact: true });
  await skip.click();
  await expect(partOf('What it does to you', 1)).toBeVisible();
  await expect(ahead).toHaveCount(0);
  for (let left = 3; left > 0; left--) {
    const ask = await legend.innerText();
    await skip.click();
    await expect(legend).not.toHaveText(ask);
  }
  await expect(partOf('Where it comes from', 2)).toBeVisible();
  await expectWholeOptionOutlined(page);
  await expectNextToStayBesideLongWords(page);

  await openAwake(page, pageOfPractice('todays-showing-up'));
  await skip.click();
  const second = section.getByText(t('practice.questionOf', { n: 2, of: 6 }));
  await expect(second, 'a number where there are no parts').toBeVisible();
});

/** Everything else that a practice says of itself is folded away. */
async function expectOneLineBelowNext(page: Page): Promise<void> {
  const { section, awake, next } = partsOf(page);
  const line = await awake.evaluate((one) => ({
    top: one.getBoundingClientRect().top,
    lines: one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight),
  }));
  const { y = 0, height = 0 } = (await next.boundingBox()) ?? {};
  expect(line.top, 'below Next').toBeGreaterThan(y + height);
  expect(line.lines, 'of text, with the room for a finger').toBeLessThan(2);
  await expect(section.getByText(t('practice.promise'))).toBeHidden();
  await section.getByText(t('practice.about')).press('Enter');
  await expect(section.getByText(t('practice.promise'))).toBeVisible();
  await section.getByRole('link', { name: t('practice.wholeText') }).click();
  await expect(page.getByRole('heading', { name: t('practice.wholeText') })).toBeInViewport();
}

async function expectWholeOptionOutlined(page: Page): Promise<void> {
  const { section, options } = partsOf(page);
  await options.first().press('ArrowDown');
  const option = section.locator('label', { has: page.locator(':focus-visible') });
  await expect(option).toHaveCSS('outline-style', 'solid');
  await expect(option).toHaveCSS('outline-width', '2px');
  await expect(options.nth(1)).toHaveCSS('outline-style', 'none');
}

/** Another language may have more to say beside it. */
async function expectNextToStayBesideLongWords(page: Page): Promise<void> {
  const { section, options, next, clear, skip } = partsOf(page);
  await clear.click();
  await expect(skip, 'nothing is answered').toBeVisible();
  const unanswered = await placeInCard(next);
  await options.first().check();
  const long = 'Antwort zurücknehmen';
  await clear.evaluate((button, text) => void (button.textContent = text), long);
  await expect(section.getByRole('button', { name: long })).toBeVisible();
  expect(await placeInCard(next), 'Next beside long words').toEqual(unanswered);
}

/** Where something is, seen from the beginning of its practice. */
function placeInCard(part: Locator) {
  return part.evaluate((element) => {
    const card = element.closest('[data-practice]')?.getBoundingClientRect();
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y: y - (card?.y ?? 0), width, height };
  });
}
