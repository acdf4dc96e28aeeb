import { t } from '../../src/words/garden-words.ts';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { keptTexts, openOwn, ownParts } from '../lesson/own-page.ts';
import { freeze } from './freeze.ts';
import { installSwitches } from './switches.ts';
import { openAt, readPractice } from '../practice/practice-page.ts';
import { expect, test } from '../site-test.ts';

/** The page with a box of a reader's own that weighs least. */
const closing = 'kind-in-hindsight/';

type Tools = { page: Page; chromium: CDPSession };

/** What happens to somebody who has written “Before.” and gives what must be there after it. */
type Happening = (tools: Tools) => Promise<string>;

const type = async (page: Page, words: string) => {
  await ownParts(page).fields.first().press('End');
  await page.keyboard.insertText(words);
};

const inTheTab: Record<string, Happening> = {
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
  'a network that goes': async ({ page }) => {
    await page.context().setOffline(true);
    await type(page, ' Alone.');
    await expect.poll(() => keptTexts(page), 'offline').toContain('Before. Alone.');
    await page.context().setOffline(false);
    return 'Before. Alone.';
  },
  paper: async ({ page }) => {
    await type(page, ' Printed.');
    await page.pdf();
    return 'Before. Printed.';
  },
  'a tab that is frozen right after a word': async ({ page }) => {
    const thaw = await freeze(page);
    await type(page, ' Cold.');
    expect(await keptTexts(page), 'frozen').toContain('Before.');
    await thaw();
    return 'Before. Cold.';
  },
};

/** What these set, the zone and the clock, stays set. */
const elsewhere: Record<string, Happening> = {
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
  'a clock that is set back ten years': async ({ page, chromium }) => {
    await chromium.send('Emulation.setTimezoneOverride', { timezoneId: '' });
    await page.clock.setFixedTime('2016-11-29T12:00:00Z');
    await type(page, ' In 2016.');
    return 'Before. In 2016.';
  },
};

/** Lets one happen after the other, each to words that are kept: every word is kept, and there after a reload. */
async function happenTo(page: Page, happenings: Record<string, Happening>): Promise<void> {
  const own = await openOwn(page, closing);
  const chromium = await page.context().newCDPSession(page);
  for (const [name, happen] of Object.entries(happenings))
    await test.step(name, async () => {
      await own.fields.first().fill('Before.');
      // Or else what happens would be kept along with it.
      await expect.poll(() => keptTexts(page), name).toEqual(['Before.', '']);
      await expect(own.yours, name).toBeVisible();
      const words = await happen({ page, chromium });
      await expect(own.fields.first(), name).toHaveValue(words);
      await expect(own.yours, name).toBeVisible();
      await expect.poll(() => keptTexts(page), name).toEqual([words, '']);
      await page.reload();
      await own.section.scrollIntoViewIfNeeded();
      await expect(own.yours, name).toBeVisible();
      await expect(own.fields.first(), name).toHaveValue(words);
    });
}

test('a composition, a network that goes, paper and a frozen tab: every word is kept, and what cannot be kept stays in the tab', async ({
  page,
  context,
}) => {
  await happenTo(page, inTheTab);
  await giveUpFrozen(page);
  await writeOnWhileFull(context);
});

/** A tab is frozen right after a word, and given up. */
async function giveUpFrozen(page: Page): Promise<void> {
  const own = ownParts(page);
  await own.fields.first().fill('Before.');
  await expect.poll(() => keptTexts(page), 'before it is frozen').toEqual(['Before.', '']);
  await freeze(page);
  await type(page, ' Colder.');
  await page.close();
}

/** The next tab has what the one that was given up had, and keeps to itself what there is no room for. */
async function writeOnWhileFull(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.addInitScript(installSwitches);
  const own = await openOwn(page, closing);
  const field = own.fields.first();
  await expect(field, 'what a frozen tab left').toHaveValue('Before. Colder.');
  await page.evaluate(() => (window.name = 'full'));
  await field.fill('Full.');
  await expect(own.section.getByRole('alert').first()).toHaveText(t('reflections.faults.full'));
  await type(page, ' And on.');
  await page.evaluate(() => (window.name = ''));
  await type(page, ' Room.');
  await expect
    .poll(() => keptTexts(page), 'once there is room')
    .toEqual(['Full. And on. Room.', '']);
  await page.evaluate(() => (window.name = 'full'));
  await field.fill('Full again.');
  await expect(own.section.getByRole('alert').first()).toHaveText(t('reflections.faults.full'));
  await type(page, ' And on.');
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.keepNot).toBeVisible();
  await expect(field, 'what there was no room for').toHaveValue('Full again. And on.');
}

test('another zone, an hour that does not exist and a clock ten years back: every word is kept, and there after a reload', async ({
  page,
}) => {
  await happenTo(page, elsewhere);
});

test('a megabyte that is pasted is kept, and there after a reload', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  const own = await openOwn(page, closing);
  // In paragraphs, as people write: a single one of a megabyte takes Chromium seconds to lay out in a field that finds its
  // direction from its text.
  const pasted = `${'A word. '.repeat(60)}\n`.repeat(2080);
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  await own.fields.first().focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(own.fields.first()).toHaveValue(pasted);
  await expect(own.yours).toBeVisible();
  await expect.poll(() => keptTexts(page)).toEqual([pasted, '']);
  await page.reload();
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.yours).toBeVisible();
  await expect(own.fields.first()).toHaveValue(pasted);
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
