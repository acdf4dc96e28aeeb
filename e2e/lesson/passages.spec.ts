import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('marks the words that a turn comes from on both sides, while one rests on it or has followed it', async ({
  page,
}) => {
  const lesson = listLessons().find(({ html }) => html.includes('data-turn'));
  await page.goto(lesson?.address ?? '');
  const turn = page
    .locator('.turn')
    .filter({ has: page.locator('.then-side a') })
    .first();
  const id = (await turn.getAttribute('id')) ?? '';
  const passages = page.locator(`[data-turn="${id}"]`);
  const marked = () =>
    passages.evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).getPropertyValue('--marked')),
    );
  expect(new Set(await marked())).toEqual(new Set(['']));
  await turn.hover();
  expect(new Set(await marked())).toEqual(new Set(['16%']));
  await page.mouse.move(0, 0);
  await passages.first().hover();
  expect(new Set(await marked())).toEqual(new Set(['16%']));
  await turn.locator('.then-side a').click();
  await page.mouse.move(0, 0);
  await expect(page.locator('[data-voice="then"] .passage:target')).toBeInViewport();
  await expect(page.locator(`[data-voice="now"] [data-turn="${id}"]`).first()).toBeInViewport();
  expect(new Set(await marked())).toEqual(new Set(['16%']));
});

test('keeps then in view beside a longer now, whole wherever it is taller than the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const { address } of listLessons()) {
    await page.goto(address);
    const [then, now] = [page.locator('#then'), page.locator('#now')];
    const end = (await now.evaluate((one) => one.getBoundingClientRect().bottom + scrollY)) - 800;
    await page.evaluate((y) => scrollTo(0, y), end);
    await expect(then.locator('p').last(), address).toBeInViewport({ ratio: 1 });
  }
  await page.setViewportSize({ width: 1280, height: 320 });
  await page.evaluate(() => scrollTo(0, 0));
  const { height = 0 } = (await page.locator('#then').boundingBox()) ?? {};
  expect(height, 'taller than the window').toBeGreaterThan(320);
  for (const paragraph of await page.locator('#then p').all()) {
    await paragraph.scrollIntoViewIfNeeded();
    await expect(paragraph).toBeInViewport({ ratio: 0.9 });
  }
});
