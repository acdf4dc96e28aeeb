import { t } from '../../src/words/garden-words.ts';
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

for (const [what, files] of [
  ['its scripts', islandFiles],
  ['its data', dataFiles],
] as const) {
  test(`says so when ${what} cannot be had, leads to the text, and tries again @sub-path`, async ({
    page,
    trouble,
  }) => {
    trouble.expect(/Practice\.|\.json|Failed to load resource/);
    await page.route(files, (route) => route.abort());
    await page.goto(lessonWithPractice());
    const { section, options, next, awake, legend } = partsOf(page);
    await options.first().check();
    await expect(
      section.getByText(t('practice.failed', { text: t('practice.failedLink') })),
    ).toBeVisible();
    await expect(options.first(), 'the question stands').toBeChecked();
    expect(await findBarriers(page, '[data-practice]')).toEqual([]);

    await page.unroute(files);
    await next.click();
    await expect(awake).toBeVisible();
    await expect(legend).toHaveText(readPractice().practice.questions[1]?.ask ?? '');
    await expect(
      section.getByText(t('practice.failed', { text: t('practice.failedLink') })),
    ).toBeHidden();

    await page.route(files, (route) => route.abort());
    await page.reload();
    await options.first().focus();
    await section.getByRole('link', { name: t('practice.failedLink') }).click();
    await expect(page).toHaveURL(/\/practices\/[^/]+\/$/);
    await expect(page.getByRole('heading', { name: t('practice.outcomes') })).toBeVisible();
  });
}

test('says so when its data is something else', async ({ page, trouble }) => {
  trouble.expect(/json/);
  const { section, options } = partsOf(page);
  await page.route(dataFiles, (route) => route.fulfill({ body: '<p>Please log in</p>' }));
  await page.goto(lessonWithPractice());
  await options.first().check();
  await expect(
    section.getByText(t('practice.failed', { text: t('practice.failedLink') })),
  ).toBeVisible();
});

test('says so when its scripts never come, or its data', async ({ context }) => {
  // Both at once: it is a reader's patience that takes its time here.
  await Promise.all(
    [islandFiles, dataFiles].map(async (files) => {
      const page = await context.newPage();
      await page.route(files, () => new Promise(() => undefined));
      await page.goto(lessonWithPractice());
      const { section, options, next } = partsOf(page);
      await options.first().check();
      await next.click();
      await expect(section.getByText(t('practice.waiting'))).toBeVisible();
      await expect(
        section.getByText(t('practice.failed', { text: t('practice.failedLink') })),
      ).toBeVisible({
        timeout: 15_000,
      });
      await expect(section.getByText(t('practice.waiting'))).toBeHidden();
      await expect(options.first()).toBeChecked();
    }),
  );
});

test('gives its form back where the practice breaks on the way', async ({ page, trouble }) => {
  trouble.expect(/has no outcome for these answers/);
  const file = readPractice();
  const broken = { ...file, practice: { ...file.practice, outcomes: [] } };
  await page.route(dataFiles, (route) => route.fulfill({ json: broken }));
  const parts = await openAwake(page);
  await skipToReview(parts);
  await parts.hear.click();
  await expect(
    parts.section.getByText(t('practice.failed', { text: t('practice.failedLink') })),
  ).toBeVisible();
  await expect(parts.legend).toHaveText(file.practice.questions[0]?.ask ?? '');
  await expect(parts.options.first()).toBeVisible();
});

test('leaves its form in place where the practice cannot be drawn', async ({ page, trouble }) => {
  trouble.expect(/null|undefined/);
  const file = readPractice();
  const broken = { ...file, practice: { ...file.practice, questions: [null] } };
  await page.route(dataFiles, (route) => route.fulfill({ json: broken }));
  await page.goto(lessonWithPractice());
  const { section, options } = partsOf(page);
  await options.first().check();
  await expect(
    section.getByText(t('practice.failed', { text: t('practice.failedLink') })),
  ).toBeVisible();
  await expect(options.first()).toBeChecked();
});
