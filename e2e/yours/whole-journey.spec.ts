import { formatImport } from '../../src/yours/format-import.ts';
import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { exportFormat } from '../../src/reflections/export.ts';
import { currentVersion } from '../../src/reflections/reflection.ts';
import { expect, test } from '../site-test.ts';
import { ownThings } from '../lesson/own-things.ts';
import {
  answerAll,
  openAwake,
  partsOf as practicePartsOf,
  readPractice,
} from '../practice/practice-page.ts';
import { disguisesOf, recordRequests } from '../page/requests.ts';
import { download, offer, partsOf, press, readAll } from './yours-page.ts';

const goal = 'Crossing the Öresund';
const saidThen = 'Thunderous tortoise, ask me later';
const saidNow = 'Whispering walrus, I am home';
const distinctive = [goal, 'resund', saidThen, 'tortoise', saidNow, 'walrus'];

test('a practice is taken, kept, found, taken again, set beside itself, and brought back @sub-path', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(120_000);
  const requests = recordRequests(context);
  await openAwake(page);
  await takeWhole(page, saidThen, 0, () =>
    page.getByRole('button', { name: t('practice.keeping.keep') }).click(),
  );
  await page.close();

  const tab = await context.newPage();
  await tab.goto('yours/');
  const { island, button, entries, field } = partsOf(tab);
  await expect(entries).toHaveCount(1);
  await field.fill('walrus');
  await expect(entries).toHaveCount(0);
  await field.fill('tortoise');
  await expect(island.locator('mark').first()).toHaveText('tortoise');
  await entries.click();
  await island.getByRole('link', { name: t('yours.one.practice') }).click();
  await expect(practicePartsOf(tab).awake).toBeVisible();
  await takeWhole(tab, saidNow, 1);

  await tab.goto('yours/');
  await expect(entries).toHaveCount(2);
  await island.getByText(t('yours.list.arrangements.goal'), { exact: true }).click();
  await island.getByRole('link', { name: t('yours.list.firstAndLast') }).click();
  const sides = island.locator('[data-voice="then"], [data-voice="now"]');
  await expect(sides).toContainText([saidThen, saidNow]);
  await expect(sides.nth(0)).toHaveAttribute('data-voice', 'then');
  for (const text of [saidThen, saidNow])
    await expect(island.getByText(text).first()).toBeVisible();

  await tab.goto('yours/#all');
  await expect(entries).toHaveCount(2);
  const kept = await readAll(tab);
  expect(Object.keys(kept)).toHaveLength(2);
  const { name, text } = await download(tab, t('yours.along.json'));
  expect(name).toMatch(/\.json$/);
  const exported: unknown = JSON.parse(text);
  expect(exported).toMatchObject({ format: exportFormat, version: currentVersion });
  expect(exported).toHaveProperty('reflections.length', 2);
  for (const own of [goal, saidThen, saidNow]) expect(text).toContain(own);

  await press(tab, t('yours.erase.all'));
  await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
  await tab.reload();
  await expect(island.getByRole('heading', { name: t('yours.empty') })).toBeVisible();
  const { databases, device } = await ownThings(tab);
  const left = JSON.stringify({ databases, device });
  for (const own of distinctive) expect(left).not.toContain(own);
  expect(await readAll(tab)).toEqual({});

  await offer(tab, text);
  await expect(island.getByText(formatImport({ new: 2, same: 0, differing: 0 }, t))).toBeVisible();
  expect(await readAll(tab), 'nothing before it is confirmed').toEqual({});
  await button(t('yours.bringIn.confirm')).click();
  await expect(entries).toHaveCount(2);
  expect(await readAll(tab)).toEqual(kept);

  expect(requests.length).toBeGreaterThan(10);
  expect(requests.map(({ url }) => url).filter((url) => !url.startsWith(site))).toEqual([]);
  // All in one expectation: each of thousands would be reported by itself, which takes longer than the journey.
  const shapes = distinctive.flatMap(disguisesOf);
  const telling = requests.flatMap(({ carried }) =>
    shapes.filter((shape) => carried.includes(shape)).map((shape) => `${shape} in ${carried}`),
  );
  expect(telling).toEqual([]);
});

/** Answers every question, choosing the option at `index`, to the outcome, and waits until that is kept. */
async function takeWhole(
  page: Page,
  text: string,
  index: number,
  keep?: () => Promise<void>,
): Promise<void> {
  const parts = practicePartsOf(page);
  const { questions, goal: named } = readPractice().practice;
  const goalAsk = questions.find(({ id }) => id === named)?.ask ?? '';
  while (!(await parts.review.isVisible())) {
    const ask = await parts.legend.innerText();
    await answerAll(parts, ask === goalAsk ? goal : text);
    if ((await parts.options.count()) > 0) await parts.options.nth(index).check();
    await keep?.();
    keep = undefined;
    await parts.next.click();
    await expect(parts.legend.filter({ hasText: ask })).toHaveCount(0);
  }
  await parts.hear.click();
  const title = await parts.outcome.getByRole('heading').innerText();
  await expect(parts.section).toContainText(
    t('reflections.states.keptUnder', { page: t('yours.title') }),
  );
  await expect
    .poll(async () => Object.values(await readAll(page)))
    .toContainEqual(
      expect.objectContaining({
        reflection: expect.objectContaining({
          goal,
          outcome: expect.objectContaining({ title }),
          questions: expect.arrayContaining([expect.objectContaining({ text })]),
        }),
      }),
    );
}
