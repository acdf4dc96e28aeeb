import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import {
  dataFiles,
  islandFiles,
  lessonWithPractice,
  openAwake,
  partsOf,
  readPractice,
  skipToReview,
} from './practice-page.ts';

test('says so when its scripts or its data cannot be had, leads to the text, and tries again @sub-path', async ({
  context,
  trouble,
}) => {
  trouble.expect(/Practice\.|\.json|Failed to load resource/);
  for (const files of [islandFiles, dataFiles]) {
    // Each in a tab of its own, where nothing is answered yet.
    const page = await context.newPage();
    await page.route(files, (route) => route.abort());
    await page.goto(lessonWithPractice());
    const { section, options, next, awake, legend } = partsOf(page);
    await options.first().check();
    await expect(failed(page), files).toBeVisible();
    await expect(options.first(), 'the question stands').toBeChecked();
    expect(await findBarriers(page), files).toEqual([]);

    await page.unroute(files);
    await next.click();
    await expect(awake, files).toBeVisible();
    await expect(legend).toHaveText(readPractice().practice.questions[1]?.ask ?? '');
    await expect(failed(page)).toBeHidden();

    await page.route(files, (route) => route.abort());
    await page.reload();
    await options.first().focus();
    await section.getByRole('link', { name: t('practice.failedLink') }).click();
    await expect(page).toHaveURL(/\/practices\/[^/]+\/$/);
    await expect(page.getByRole('heading', { name: t('practice.outcomes') })).toBeVisible();
    await page.close();
  }
});

test('says so when its data is something else or cannot be drawn, and gives its form back where it breaks on the way', async ({
  context,
  trouble,
}) => {
  trouble.expect(/json|null|undefined|has no outcome for these answers/);
  const file = readPractice();
  const undrawable = { ...file, practice: { ...file.practice, questions: [null] } };
  for (const [what, answer] of [
    ['something else', { body: '<p>Please log in</p>' }],
    ['what cannot be drawn', { json: undrawable }],
  ] as const) {
    const page = await context.newPage();
    await page.route(dataFiles, (route) => route.fulfill(answer));
    await page.goto(lessonWithPractice());
    const { options } = partsOf(page);
    await options.first().check();
    await expect(failed(page), what).toBeVisible();
    await expect(options.first(), what).toBeChecked();
    await page.close();
  }

  const page = await context.newPage();
  const broken = { ...file, practice: { ...file.practice, outcomes: [] } };
  await page.route(dataFiles, (route) => route.fulfill({ json: broken }));
  const parts = await openAwake(page);
  await skipToReview(parts);
  await parts.hear.click();
  await expect(failed(page), 'without any outcome').toBeVisible();
  await expect(parts.legend).toHaveText(file.practice.questions[0]?.ask ?? '');
  await expect(parts.options.first()).toBeVisible();
});

test('says so when its scripts never come, or its data', async ({ context }) => {
  await context.clock.install();
  await context.clock.pauseAt(Date.now() + 60_000);
  for (const [what, files] of [
    ['its scripts', islandFiles],
    ['its data', dataFiles],
  ] as const) {
    const page = await context.newPage();
    await page.route(files, () => new Promise(() => undefined));
    await page.goto(lessonWithPractice());
    const { section, options, next } = partsOf(page);
    await options.first().check();
    await next.click();
    const waiting = section.getByText(t('practice.waiting'));
    await page.clock.runFor(500);
    await expect(waiting, what).toBeVisible();
    await page.clock.runFor(9_000);
    await expect(failed(page), what).toBeHidden();
    await page.clock.runFor(1_000);
    await expect(failed(page), what).toBeVisible();
    await expect(waiting, what).toBeHidden();
    await expect(options.first(), what).toBeChecked();
    await page.close();
  }
});

/** What a practice says that cannot go on. */
function failed(page: Page) {
  const { section } = partsOf(page);
  return section.getByText(t('practice.failed', { text: t('practice.failedLink') }));
}
