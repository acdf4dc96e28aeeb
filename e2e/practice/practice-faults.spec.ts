import { t } from '../../src/words/garden-words.ts';
import { findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import { openAwake, partsOf, readPractice } from './practice-page.ts';
import { clearDatabase, giveRoom, openNewer, storageFaults } from '../storage-faults.ts';

const ask = (index: number) => readPractice().practice.questions[index]?.ask ?? '';

type Parts = ReturnType<typeof partsOf>;

/** Presses what keeps a practice. */
const keep = ({ section }: Parts) =>
  section.getByRole('button', { name: t('practice.keeping.keep') }).click();

/** The practice goes on, whatever its storage does. */
async function expectToGoOn({ next, legend }: Parts): Promise<void> {
  await next.click();
  await expect(legend).toHaveText(ask(1));
}

for (const [name, fault] of Object.entries(storageFaults))
  test(`${name}: a practice says so in words, and goes on`, async ({ page }) => {
    await fault.begin(page);
    const parts = await openAwake(page);
    await parts.options.first().check();
    await keep(parts);
    await expect(parts.section.getByText(fault.words)).toBeVisible({ timeout: 20_000 });
    await expect(parts.section).not.toContainText(
      t('reflections.states.keptUnder', { page: t('yours.title') }),
    );
    await expectToGoOn(parts);
  });

test('full: a practice says so in words, and goes on', async ({ page, site }) => {
  await giveRoom(page, site, 1_000);
  const parts = await openAwake(page);
  await parts.options.first().check();
  await keep(parts);
  await expect(parts.section.getByText(t('reflections.faults.full'))).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await expectToGoOn(parts);
});

test('outdated: a practice says so with the next answer, and goes on', async ({
  page,
  context,
}) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await keep(parts);
  await expect(parts.section).toContainText(
    t('reflections.states.keptUnder', { page: t('yours.title') }),
  );
  const newer = await context.newPage();
  await newer.goto('about/');
  await openNewer(newer);
  await parts.options.nth(1).check();
  await expect(parts.section.getByText(t('reflections.faults.newer'))).toBeVisible();
  await expectToGoOn(parts);
});

test('cleared under a practice: it is kept again', async ({ page, context, site }) => {
  const parts = await openAwake(page);
  await parts.options.first().check();
  await keep(parts);
  const yours = await context.newPage();
  await expect(async () => {
    await yours.goto('yours/');
    await expect(yours.locator('[data-entry]')).toHaveCount(1);
  }).toPass();
  await yours.goto('about/');
  await clearDatabase(page, site);
  await expectToGoOn(parts);
  await expect(async () => {
    await yours.goto('yours/');
    await expect(yours.locator('[data-entry]')).toHaveCount(1);
  }).toPass();
});
