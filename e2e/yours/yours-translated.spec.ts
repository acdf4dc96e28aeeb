import { formatImport } from '../../src/yours/format-import.ts';
import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { writeExport } from '../../src/reflections/export.ts';
import {
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';
import { holdRequests } from '../hold-requests.ts';
import { expect, test } from '../site-test.ts';
import { readPractice } from '../practice/practice-page.ts';
import { translatePage } from '../translate-page.ts';
import { keep, offer, openWith, partsOf, readAll, stored, twoRuns, unfold, yoursIsland } from './yours-page.ts'; // prettier-ignore

const all = stored([...twoRuns(), sampleLessonReflection()]);

test('a page translated before it woke shows what is kept, and keeps what is written', async ({
  page,
}) => {
  await keep(page, all);
  const letThrough = await holdRequests(page, yoursIsland);
  await page.goto('yours/', { waitUntil: 'domcontentloaded' });
  await expect(page.getByText(t('yours.loading'))).toBeVisible();
  await translatePage(page);
  letThrough();
  await walkThrough(page);
});

test('a page translated later shows what is kept, and keeps what is written', async ({ page }) => {
  await openWith(page, all);
  await translatePage(page);
  await walkThrough(page);
});

/** Everything that a reader does on this page, where every text is exchanged as soon as it is shown. */
async function walkThrough(page: Page): Promise<void> {
  const { entries, field, island } = partsOf(page);
  await expect(entries).toHaveCount(3);

  for (const query of ['kitchen', 'written', 'table', 'zxqv', 'elan', '']) await field.fill(query);
  await field.pressSequentially('kitchen');
  await expect(island.locator('.yours-passage')).toHaveText('⟦Written at the ⟧⟦kitchen⟧⟦ table.⟧');
  await expect(island.locator('mark')).toHaveText(['⟦kitchen⟧']);
  await expect(entries).toHaveCount(1);
  for (const name of ['newest', 'goal', 'practice'] as const)
    await island
      .getByText(translated(t(`yours.list.arrangements.${name}`)), { exact: true })
      .click();

  await entries.first().click();
  const note = island.getByRole('textbox', { name: t('yours.one.note') });
  await note.fill('');
  await note.pressSequentially('Every word of it.');
  await expect(island.getByText(translated(t('reflections.states.kept')))).toBeVisible();
  await press(page, t('yours.revisit.inAYear'));
  await press(page, t('yours.revisit.forget'));
  await page.goBack();
  await expect(field).toHaveValue('kitchen');
  await field.fill('every word');
  await expect(island.locator('mark')).toHaveText(['⟦Every⟧', '⟦word⟧']);

  await entries.first().click();
  await island.getByRole('navigation').getByRole('link').click();
  await expect(island.getByText(translated('Every word of it.'))).toBeVisible();
  await expect(island.locator('[data-voice]')).toHaveCount(2);
  await page.goBack();
  await press(page, t('yours.one.erase'));
  await expect(island.getByText(translated(t('yours.erase.erased', { n: 1 })))).toBeVisible();
  await press(page, t('yours.erase.undo'));
  await expect(island.getByText(translated(t('yours.erase.undone')))).toBeVisible();
  await field.fill('');
  await expect(entries).toHaveCount(3);

  await offer(page, exported());
  await expect(
    island.getByText(translated(formatImport({ new: 1, same: 0, differing: 0 }, t))),
  ).toBeVisible();
  await press(page, t('yours.bringIn.leave'));
  await offer(page, '{');
  await expect(island.getByText(translated(t('reflections.refusals.notJson')))).toBeVisible();
  await offer(page, exported());
  await press(page, t('yours.bringIn.confirm'));
  await expect(entries).toHaveCount(4);
  await expect(island.getByText(translated(t('yours.bringIn.done', { n: 1 })))).toBeVisible();
  const [then] = twoRuns();
  expect(await readAll(page)).toMatchObject({
    ...all,
    then: { reflection: { id: then?.id, note: 'Every word of it.' } },
    new: { reflection: { id: 'new' } },
  });
}

const translated = (text: string) => `⟦${text}⟧`;

async function press(page: Page, name: string): Promise<void> {
  await unfold(page);
  await partsOf(page)
    .island.getByRole('button', { name: translated(name), exact: true })
    .click();
}

function exported(): string {
  const { site } = readPractice();
  const reflections = [samplePracticeReflection({ id: 'new' })];
  return writeExport({ site, exported: '2027-01-01T00:00:00.000Z', reflections, unreadable: [] });
}
