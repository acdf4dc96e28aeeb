import { t } from '../../src/words/garden-words.ts';
import type { Locator, Page } from '@playwright/test';
import { holdRequests } from '../hold-requests.ts';
import { keptTexts, lessonToWriteIn, ownIsland, ownParts } from '../lesson/own-page.ts';
import {
  firstChoice,
  islandFiles,
  lessonWithPractice,
  pageOfPractice,
  partsOf,
} from '../practice/practice-page.ts';
import { panelOf } from '../search/search-steps.ts';
import { expect, test } from '../site-test.ts';
import { openWith, press, stored, twoRuns, yoursIsland } from '../yours/yours-page.ts';

const pageScript = /\/_astro\/Base\.[^/]*\.js/;
const reload = t('late.reload');

test('keeps words in the tab while their script is gone, and keeps them for good after a reload @sub-path', async ({
  page,
  trouble,
}) => {
  trouble.expect(/404/);
  await page.route(ownIsland, (route) => route.fulfill({ status: 404, body: 'Gone' }));
  await page.goto(lessonToWriteIn());
  const own = ownParts(page);
  await own.fields.first().fill('One & two\n= three');
  await own.dated.fill('around 2015');
  await own.fields.last().pressSequentially('四');
  await expect(own.section.getByText(t('own.failed'))).toBeVisible();
  await expect(own.section.getByText(t('late.inTab'))).toBeVisible();
  await expect(own.section.getByText(t('late.untilLeft'))).toBeHidden();

  await page.reload();
  await expect(own.fields.first()).toHaveValue('One & two\n= three');
  await expect(own.dated).toHaveValue('around 2015');
  await own.fields.last().press('End');
  await page.keyboard.type('.');
  await expect(own.section.getByText(t('own.failed'))).toBeVisible();
  await pressReload(page, own.section, ownIsland);
  await expect(own.yours).toBeVisible();
  await expect.poll(() => keptTexts(page)).toEqual(['One & two\n= three', '四.']);
  expect(await draftsOf(page), 'nothing is left in the tab').toEqual([]);
});

test('says what becomes of words where neither their script nor storage is there', async ({
  page,
  trouble,
}) => {
  trouble.expect(/ERR_FAILED|Failed to fetch/);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      },
    });
  });
  await page.route(ownIsland, (route) => route.abort());
  await page.goto(lessonToWriteIn());
  const own = ownParts(page);
  await own.fields.first().pressSequentially('Hm');
  await expect(own.section.getByText(t('late.untilLeft'))).toBeVisible();
  await expect(own.section.getByText(t('late.inTab'))).toBeHidden();
});

test('offers to load Yours anew where its script is gone, erases with everything what waits in the tab, and brings it back with the rest', async ({
  page,
  trouble,
}) => {
  trouble.expect(/_astro\/(Yours|OwnStances)\./);
  await openWith(page, stored(twoRuns()));
  await page.route(yoursIsland, (route) => route.fulfill({ status: 404, body: 'Gone' }));
  await page.reload();
  await expect(page.getByText(t('yours.broken'))).toBeVisible();
  await expect(page.getByText(t('yours.loading'))).toBeHidden();
  await pressReload(page, page.locator('.yours'), yoursIsland);
  await expect(page.getByRole('heading', { name: t('yours.list.title') })).toBeVisible();

  await page.route(ownIsland, (route) => route.abort());
  await page.goto(lessonToWriteIn());
  const own = ownParts(page);
  await own.fields.first().fill('Not to come back.');
  await page.unroute(ownIsland);
  await page.goto('yours/');
  await press(page, t('yours.erase.all'));
  const undo = page.getByRole('button', { name: t('yours.erase.undo') });
  await expect(undo).toBeFocused();
  expect(await draftsOf(page)).toEqual([]);
  await undo.click();
  await expect(page.getByText(t('yours.erase.undone'))).toBeFocused();
  expect(await draftsOf(page)).toHaveLength(1);
  await press(page, t('yours.erase.all'));
  await expect(undo).toBeFocused();
  await page.goto(lessonToWriteIn());
  await own.section.scrollIntoViewIfNeeded();
  await expect(own.keepNot).toBeVisible();
  await expect(own.fields.first()).toHaveValue('');
});

test('says soon that an answer is on its way, then that it has not come, and keeps it over a reload', async ({
  page,
}) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const letThrough = await holdRequests(page, islandFiles);
  await page.goto(lessonWithPractice());
  const parts = partsOf(page);
  await parts.options.nth(2).check();
  const waiting = parts.section.getByText(t('practice.waiting'));
  await page.clock.runFor(300);
  await expect(waiting).toBeHidden();
  await page.clock.runFor(200);
  await expect(waiting).toBeVisible();
  await expect(parts.section.getByRole('status').filter({ visible: true })).toHaveText(
    t('practice.waiting'),
    { useInnerText: true },
  );
  await page.clock.runFor(10_000);
  await expect(waiting).toBeHidden();
  await expect(parts.section.getByText(t('late.inTab'))).toBeVisible();
  await page.clock.resume();
  await pressReload(page, parts.section);
  await expect(parts.options.nth(2), 'before any script').toBeChecked();
  letThrough();
  await parts.section.scrollIntoViewIfNeeded();
  await expect(parts.awake).toBeVisible();
  await expect(parts.options.nth(2)).toBeChecked();
  expect(await draftsOf(page)).toEqual([]);
});

test('loses nothing where a practice and its words come late and slowly', async ({ page }) => {
  const letThrough = await holdRequests(page, /\/_astro\/(Practice|OwnStances|react)\./);
  await page.goto(lessonWithPractice());
  const [parts, own] = [partsOf(page), ownParts(page)];
  await parts.options.nth(1).check();
  await parts.next.click();
  await own.fields.first().pressSequentially('Slow, ');
  // As the slowest profile of browsers' tools for developers.
  const session = await page.context().newCDPSession(page);
  const [latency, throughput] = [300, (250 * 1024) / 8];
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  letThrough();
  await page.keyboard.type('but here');
  await expect(own.yours).toBeVisible({ timeout: 40_000 });
  await expect(own.fields.first()).toHaveValue('Slow, but here');
  await expect(parts.back).toBeVisible();
  await parts.back.click();
  await expect(parts.legend).toHaveText(firstChoice().ask);
  await expect(parts.options.nth(1)).toBeChecked();
});

test('says on the search page that not even its own script has come, until it comes, and without it offers no line to draw and takes practices all the same @sub-path', async ({
  page,
  trouble,
}) => {
  trouble.expect(pageScript);
  const letThrough = await holdRequests(page, pageScript);
  await page.goto('search/?q=rest', { waitUntil: 'commit' });
  const alert = page.getByRole('alert');
  await expect(page.getByRole('heading', { name: t('search.index') })).toBeVisible();
  await waitAnimated(page, 2_900);
  await expect(alert).toBeHidden();
  await waitAnimated(page, 3_100);
  await expect(alert).toContainText(t('search.absent'));
  await expect(alert.getByRole('button', { name: reload })).toBeVisible();
  letThrough();
  await expect(panelOf(page).links.first()).toBeVisible();
  await expect(alert).toBeHidden();

  await page.unroute(pageScript);
  await page.route(pageScript, (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('.look[data-open] .words')).toBeVisible();
  await expect(page.locator('.look[data-open] .draw')).toBeHidden();
  await page.goto(pageOfPractice());
  await partsOf(page).options.first().check();
  await expect(partsOf(page).awake).toBeVisible();
  await page.unroute(pageScript);
  await page.goto('./');
  await page.locator('.look-again').scrollIntoViewIfNeeded();
  await expect(page.locator('.look[data-open] .draw')).toBeVisible();
});

/** Presses the button, which loads the page anew. To press it alone tries again, too. */
async function pressReload(page: Page, part: Locator, gone?: string): Promise<void> {
  const loaded = page.waitForEvent('domcontentloaded');
  page.on('request', (request) => {
    // What was gone comes through from then on, and not earlier: the page that is left might have it at another try.
    if (gone !== undefined && request.isNavigationRequest()) void page.unroute(gone);
  });
  await part.getByRole('button', { name: reload }).click();
  await loaded;
}

/** What the tab keeps until it is kept elsewhere. */
function draftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.endsWith(':draft')));
}

/** Sets the page's animations to so many milliseconds after they began. */
async function waitAnimated(page: Page, time: number): Promise<void> {
  await page.evaluate((time) => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = time;
    }
  }, time);
}
