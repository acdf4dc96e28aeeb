import type { Page } from '@playwright/test';
import { writeExport } from '../src/core/reflections/export.ts';
import {
  sampleLessonReflection,
  samplePracticeReflection,
} from '../src/core/reflections/samples.ts';
import { findBarriers } from './axe.ts';
import { expect, test } from './garden.ts';
import { forty, offer, openWith, partsOf, stored, twoRuns, words } from './yours-page.ts';

const unbroken = 'Unbroken'.repeat(40);

/** Things whose every text is one long word, which nothing may be widened by. */
function wide() {
  const runs = twoRuns().flatMap((run) =>
    run.kind === 'practice'
      ? [
          {
            ...run,
            title: unbroken,
            goal: unbroken,
            note: unbroken,
            questions: run.questions.map((one) => ({
              ...one,
              ask: one.ask + unbroken,
              text: unbroken,
            })),
          },
        ]
      : [],
  );
  return [...runs, sampleLessonReflection({ title: unbroken })];
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing in any state, in ${colorScheme} at ${width} pixels`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const look = async (state: string) => {
        expect.soft(await findBarriers(page), state).toEqual([]);
        const across = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(across, `${state} is as wide as the page`).toBeLessThanOrEqual(width);
      };
      await openWith(page, {});
      await look('empty');
      await openWith(page, { ...stored(wide()), [unbroken]: 'cannot be read' });
      await look('the list, and what is apart');
      await goThroughStates(page, look);
    });
  }
}

async function goThroughStates(page: Page, look: (state: string) => Promise<void>) {
  const { button, field, island } = partsOf(page);
  await field.fill('unbroken');
  await look('a search');
  await field.fill('');
  await island.getByText(words.list.arrangements.goal, { exact: true }).click();
  await look('by goal');
  await offer(page, exportOf());
  await expect(button(words.bringIn.confirm)).toBeVisible();
  await look('the preview of an import');
  await offer(page, '{');
  await expect(button(words.bringIn.confirm)).toHaveCount(0);
  await look('a refusal');
  await page.goto('yours/#one/now');
  await button(words.revisit.inAYear).click();
  await expect(button(words.revisit.file)).toBeVisible();
  await look('one opened');
  await page.goto('yours/#two/then/now');
  await expect(island.locator('[data-voice="now"]')).toBeVisible();
  await look('two side by side');
  await page.goto('yours/#one/two');
  await expect(island.locator('.yours-stance').getByText('I can do it alone.')).toBeVisible();
  await look('a lesson opened');
  await page.goto('yours/#one/nobody');
  await expect(island.getByText(words.one.gone)).toBeVisible();
  await look('nothing there');
  await page.goto('yours/#all');
  await button(words.erase.all).click();
  await expect(button(words.erase.undo)).toBeFocused();
  await look('after erasing');
}

function exportOf() {
  return writeExport({
    site: 'another',
    exported: '2027-01-01T00:00:00.000Z',
    reflections: [samplePracticeReflection({ id: 'x', title: unbroken }), ...wide()],
    unreadable: [{ key: 'x', value: 1 }],
  });
}

test('asks nobody anything, and names nothing of the reader’s in any address', async ({
  page,
  context,
  site,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => {
    asked.push(`${decodeURIComponent(request.url())} ${request.postData() ?? ''}`);
  });
  await openWith(page, stored([...forty(), ...twoRuns()]));
  const { button, entries, field, island } = partsOf(page);
  await field.fill('kitchen');
  await entries.first().click();
  await island.getByLabel(words.one.note).fill('Nobody’s business');
  await button(words.revisit.inAYear).click();
  await expect(button(words.revisit.file)).toBeVisible();
  await island.getByRole('link', { name: words.one.besideDay('3 February 2027') }).click();
  await expect(island.locator('[data-voice="now"]')).toBeVisible();
  await page.goto('about/');
  expect(asked.length).toBeGreaterThan(0);
  for (const request of asked) {
    expect(request.startsWith(site), request).toBe(true);
    expect(request).not.toMatch(/kitchen|business|vital|Portuguese|then|now/i);
  }
  expect(await context.cookies()).toEqual([]);
});

test('keeps in the browser what its panel names, and nothing else', async ({ page }) => {
  await openWith(page, stored(twoRuns()), '#one/now');
  const { island } = partsOf(page);
  await island.getByLabel(words.one.note).fill('A note');
  const kept = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
  ]);
  const named = (await page.locator('main dd code').allTextContents()).map((key) =>
    key.replace(/…$/, ''),
  );
  expect(named).toHaveLength(6);
  expect(kept.length).toBeGreaterThan(0);
  for (const key of kept)
    expect(
      named.some((name) => key.startsWith(name)),
      key,
    ).toBe(true);
});

test('says that it could not be loaded whole, where its script does not come', async ({
  page,
  trouble,
}) => {
  trouble.expect(/mount\.|Failed to load/);
  await page.route('**/_astro/mount.*.js', (route) => route.abort());
  await page.goto('yours/');
  await expect(page.getByText(words.broken)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it would do, and what is kept where', async ({ page }) => {
    await page.goto('yours/');
    const sentence = page.locator('main noscript p');
    await expect(sentence).toHaveText(words.withoutScript);
    await expect(sentence).toBeVisible();
    await expect(page.getByText(words.loading)).toBeHidden();
    await expect(page.getByRole('heading', { name: words.panel.title })).toBeVisible();
    await expect(page.getByText(words.panel.limits)).toBeVisible();
  });
});
