import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { writeExport } from '../../src/reflections/export.ts';
import {
  sampleLessonReflection,
  sampleOwnReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';
import { ends, findBarriers } from '../page/axe.ts';
import { walkByTab } from '../page/walk-by-tab.ts';
import { expect, test } from '../site-test.ts';
import { offer, openWith, partsOf, press, stored, twoRuns, unfold } from './yours-page.ts';

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
  const own = sampleOwnReflection({ title: unbroken });
  return [...runs, sampleLessonReflection({ title: unbroken }), own];
}

for (const { width, colorScheme } of ends) {
  test(`axe finds nothing in any state, ${colorScheme} at ${width} pixels`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    const look = async (state: string) => {
      await unfold(page);
      expect.soft(await findBarriers(page), state).toEqual([]);
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(across, `${state} is as wide as the page`).toBeLessThanOrEqual(width);
    };
    await openWith(page, {});
    await look('empty');
    await openWith(page, { ...stored(wide()), [unbroken]: 'cannot be read' });
    await look('the list, and what is apart');
    expect(await walkByTab(page)).toEqual([]);
    await goThroughStates(page, look);
  });
}

async function goThroughStates(page: Page, look: (state: string) => Promise<void>) {
  const { button, field, island } = partsOf(page);
  await field.fill('unbroken');
  await look('a search');
  await field.fill('');
  await island.getByText(t('yours.list.arrangements.goal'), { exact: true }).click();
  await look('by goal');
  await offer(page, exportOf());
  await expect(button(t('yours.bringIn.confirm'))).toBeVisible();
  await look('the preview of an import');
  await offer(page, '{');
  await expect(button(t('yours.bringIn.confirm'))).toHaveCount(0);
  await look('a refusal');
  await page.goto('yours/#one/now');
  await press(page, t('yours.revisit.inAYear'));
  await expect(button(t('yours.revisit.file'))).toBeVisible();
  await look('one opened');
  await page.goto('yours/#two/then/now');
  await expect(island.locator('[data-voice="now"]')).toBeVisible();
  await look('two side by side');
  await page.goto('yours/#one/two');
  await expect(island.locator('[data-voice="then"]')).toContainText('I can do it alone.');
  await look('a lesson opened');
  await page.goto('yours/#one/three');
  await expect(island.locator('.stance.then')).toContainText('lose the thread');
  await look('a subject of one’s own opened');
  await page.goto('yours/#own/new');
  await expect(island.getByLabel(t('own.subject'))).toBeFocused();
  await look('one begun');
  await page.goto('yours/#one/nobody');
  await expect(island.getByText(t('yours.one.gone'))).toBeVisible();
  await look('nothing there');
  await page.goto('yours/#all');
  await press(page, t('yours.erase.all'));
  await expect(button(t('yours.erase.undo'))).toBeFocused();
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
