import { t } from '../../src/words/garden-words.ts';
import type { CDPSession, Page } from '@playwright/test';
import { keptTexts, openOwn, ownParts } from '../lesson/own-page.ts';
import { freeze } from './freeze.ts';
import { installSwitches } from './switches.ts';
import { openAt, readPractice } from '../practice/practice-page.ts';
import { expect, test } from '../site-test.ts';

/** The page with a box of a reader's own that weighs least. */
const closing = 'kind-in-hindsight/';

type Tools = { page: Page; chromium: CDPSession };

const type = async (page: Page, words: string) => {
  await ownParts(page).fields.first().press('End');
  await page.keyboard.insertText(words);
};

/** What happens to somebody who has written “Before.” and gives what must be there after it. */
const happenings: Record<string, (tools: Tools) => Promise<string>> = {
  'a composition, with another key in between': async ({ page, chromium }) => {
    for (const text of ['k', 'か', 'かな'])
      await chromium.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await page.keyboard.insertText('仮名');
    await type(page, '!');
    return 'Before.仮名!';
  },
  'a megabyte that is pasted': async ({ page }) => {
    const pasted = 'A word. '.repeat(125_000);
    await type(page, pasted);
    return `Before.${pasted}`;
  },
  'a clock that is set back ten years': async ({ page }) => {
    await page.clock.setFixedTime('2016-11-29T12:00:00Z');
    await type(page, ' In 2016.');
    return 'Before. In 2016.';
  },
  'a journey over the date line, and into the hour that summer time leaves out': async ({
    page,
    chromium,
  }) => {
    await chromium.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
    await type(page, ' There.');
    await chromium.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Berlin' });
    await page.clock.setFixedTime('2027-03-28T01:00:00Z');
    await type(page, ' Here.');
    return 'Before. There. Here.';
  },
  'a tab that is frozen right after a word': async ({ page }) => {
    const thaw = await freeze(page);
    await type(page, ' Cold.');
    expect(await keptTexts(page)).toContain('Before.');
    await thaw();
    return 'Before. Cold.';
  },
  'a network that goes': async ({ page }) => {
    await page.context().setOffline(true);
    await type(page, ' Alone.');
    await expect.poll(() => keptTexts(page)).toContain('Before. Alone.');
    await page.context().setOffline(false);
    return 'Before. Alone.';
  },
  paper: async ({ page }) => {
    await type(page, ' Printed.');
    await page.pdf();
    return 'Before. Printed.';
  },
};

for (const [name, happen] of Object.entries(happenings))
  test(`${name}: every word is kept, and there after a reload`, async ({ page, context }) => {
    // A megabyte takes a browser its time to lay out, and more on a busy machine.
    test.slow();
    const own = await openOwn(page, closing);
    await own.fields.first().fill('Before.');
    // Or else what happens would be kept along with it.
    await expect(own.yours).toBeVisible();
    const words = await happen({ page, chromium: await context.newCDPSession(page) });
    await expect(own.fields.first()).toHaveValue(words);
    await expect(own.yours).toBeVisible();
    await expect.poll(() => keptTexts(page)).toEqual([words, '']);
    await page.reload();
    await own.section.scrollIntoViewIfNeeded();
    await expect(own.yours).toBeVisible({ timeout: 60_000 });
    await expect(own.fields.first()).toHaveValue(words);
  });

test('a tab that is frozen right after a word, and given up: the next one has it', async ({
  page,
  context,
}) => {
  const own = await openOwn(page, closing);
  await own.fields.first().fill('Before.');
  await expect(own.yours).toBeVisible();
  await freeze(page);
  await type(page, ' Cold.');
  await page.close();
  const next = await openOwn(await context.newPage(), closing);
  await expect(next.fields.first()).toHaveValue('Before. Cold.');
});

test('what is written on while nothing can be kept is in the tab to the last word', async ({
  page,
}) => {
  await page.addInitScript(installSwitches);
  const own = await openOwn(page, closing);
  await page.evaluate(() => (window.name = 'full'));
  await own.fields.first().fill('Before.');
  await expect(own.section.getByRole('alert').first()).toHaveText(t('reflections.faults.full'));
  await type(page, ' And on.');
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.keepNot).toBeVisible();
  await expect(own.fields.first()).toHaveValue('Before. And on.');
});

test('a double click on Next goes on by one question', async ({ page }) => {
  const { practice } = readPractice();
  const parts = await openAt(page, practice.id, practice.questions[0]?.id ?? '');
  await parts.options.first().check();
  await parts.next.click();
  // The second click finds the Next of the next question, wherever that stands.
  await parts.next.hover();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect(parts.legend).toHaveText(practice.questions[1]?.ask ?? '');
  await expect(parts.section.getByText(t('practice.review'))).toBeHidden();
});
