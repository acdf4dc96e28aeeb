import type { Locator } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { holdDatabase, letGo } from '../hold-database.ts';
import { holdRequests } from '../hold-requests.ts';
import { expect, test } from '../site-test.ts';
import { databaseName } from '../storage-faults.ts';
import { keptTexts, lessonToWriteIn, openOwn, ownIsland, ownParts } from './own-page.ts';

test('takes what is written before its script is there', async ({ page }) => {
  const letThrough = await holdRequests(page, ownIsland);
  await page.goto(lessonToWriteIn());
  const own = ownParts(page);
  await own.section.scrollIntoViewIfNeeded();
  await own.fields.first().fill('Early.');
  await own.fields.last().pressSequentially('Early, too');
  await expect(own.keepNot).toBeHidden();
  letThrough();
  await expect(own.keepNot).toBeVisible();
  await expect(own.fields.last()).toBeFocused();
  await page.keyboard.type('.');
  await expect.poll(() => keptTexts(page)).toEqual(['Early.', 'Early, too.']);
});

test('puts what is written early after what was kept before', async ({ page, context }) => {
  await context.clock.setFixedTime('2026-03-02T08:00:00Z');
  const before = await openOwn(page);
  await before.fields.first().fill('First.');
  await expect(before.yours).toBeVisible();
  await context.clock.setFixedTime('2027-03-05T08:00:00Z');
  const letThrough = await holdRequests(page, ownIsland);
  await page.reload();
  const own = ownParts(page);
  await own.fields.first().fill('Early.');
  letThrough();
  await expect(own.then).toContainText('First.');
  await expect.poll(() => keptTexts(page)).toContain('Early.');
  const now = own.section.getByRole('textbox', { name: 'now' });
  await expect(now).toHaveValue('Early.');
  // The focus goes where the words went.
  await page.keyboard.type(' And on.');
  await expect(now).toHaveValue('Early. And on.');
});

test('takes back no letter that is written as soon as the fields are awake, on a busy device', async ({
  page,
}) => {
  // React does one thing at a time there, and the next only later: what it draws first, it listens to then.
  await page.addInitScript(() => {
    let lost = 0;
    const now = performance.now.bind(performance);
    performance.now = () => now() + (lost += 10);
    const send = Reflect.get(MessagePort.prototype, 'postMessage');
    MessagePort.prototype.postMessage = function (message: unknown) {
      setTimeout(() => {
        send.call(this, message);
      }, 300);
    };
  });
  await page.goto(lessonToWriteIn());
  const own = ownParts(page);
  await own.fields.first().focus();
  await untilDrawn(own.fields.first());
  await page.keyboard.type('I rest.');
  await expect(own.fields.first()).toHaveValue('I rest.');
  await expect.poll(() => keptTexts(page)).toEqual(['I rest.', '']);
});

test('puts nothing in the place of a word that is being composed', async ({ page, context }) => {
  await context.clock.setFixedTime('2026-03-02T08:00:00Z');
  const own = await openOwn(page);
  await own.fields.first().fill('First.');
  await expect(own.yours).toBeVisible();
  await context.clock.setFixedTime('2027-03-05T08:00:00Z');
  const beside = await context.newPage();
  await beside.goto('robots.txt');
  await holdDatabase(beside, databaseName(), 'writing');
  await page.bringToFront();
  await page.reload();
  await own.fields.first().focus();
  // It waits for the storage by then.
  await untilDrawn(own.fields.first());
  const chromium = await context.newCDPSession(page);
  const composed = { text: 'かな', selectionStart: 2, selectionEnd: 2 };
  await chromium.send('Input.imeSetComposition', composed);
  await letGo(beside);
  // Until what was kept is found.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
  });
  await expect(own.fields.first()).toHaveValue('かな');
  await page.keyboard.insertText('仮名');
  await expect(own.then).toContainText('First.');
  await expect.poll(() => keptTexts(page)).toEqual(['First.', '仮名']);
});

test('says that its script does not come, and tries again with the next word', async ({
  page,
  trouble,
}) => {
  trouble.expect(/OwnStances|ERR_FAILED|Failed to fetch/);
  await page.route(ownIsland, (route) => route.abort());
  await page.goto(lessonToWriteIn());
  const own = ownParts(page);
  await own.fields.first().pressSequentially('Wait');
  await expect(own.section.getByText(t('own.failed'))).toBeVisible();
  await page.unroute(ownIsland);
  await own.fields.first().pressSequentially(' for me');
  await expect(own.section.getByText(t('own.failed'))).toBeHidden();
  await expect(own.fields.first()).toHaveValue('Wait for me');
  await expect.poll(() => keptTexts(page)).toEqual(['Wait for me', '']);
});

/** Waits until React has a field. */
function untilDrawn(field: Locator): Promise<void> {
  return field.evaluate(async (field) => {
    while (!Object.keys(field).some((key) => key.startsWith('__react')))
      await new Promise(requestAnimationFrame);
  });
}
