import type { Page } from '@playwright/test';
import { t } from '../../src/words/garden-words.ts';
import { listLessons, listOneOfEachKind } from '../built-site.ts';
import { openOwn } from '../lesson/own-page.ts';
import { openAwake, skipToReview } from '../practice/practice-page.ts';
import { openDialog } from '../search/search-steps.ts';
import { expect, test as base } from '../site-test.ts';
import { download, offer, partsOf as yoursPartsOf, press } from '../yours/yours-page.ts';
import { serveWithHeaders } from './header-server.ts';

/** The site as a host with headers serves it. A violation of any policy fails a test by itself. */
const test = base.extend({
  baseURL: async ({ baseURL }, use) => {
    const { address, close } = await serveWithHeaders(baseURL ?? '');
    await use(address);
    await close();
  },
});

test.use({ viewport: { width: 1280, height: 800 } });

test('a page of each kind, every island and the search are what they are under a host’s policy', async ({
  page,
  site,
}) => {
  const policies = new Map<string, string | undefined>();
  page.on('response', (answer) => {
    const [address = ''] = answer.url().slice(site.length).split(/[?#]/);
    if (answer.request().isNavigationRequest())
      policies.set(address || './', answer.headers()['content-security-policy']);
  });
  await useIslands(page);
  await writeAndBringBack(page);
  for (const { address } of listOneOfEachKind()) {
    // What was used a moment ago was opened so, too.
    if (!policies.has(address)) {
      await page.goto(address);
      expect(page.url()).toBe(new URL(address, site).href);
    }
    expect(policies.get(address), `the policy of ${address}`).toContain('trusted-types');
  }
});

/** Switches the theme, takes a practice, searches and looks ahead. */
async function useIslands(page: Page) {
  await page.goto('./');
  await page.getByRole('combobox', { name: t('theme.label') }).selectOption(t('theme.dark'));
  await lookAgain(page);
  const practice = await openAwake(page);
  await skipToReview(practice);
  await practice.hear.click();
  await expect(practice.outcome).toBeVisible();
  await search(page);
  await page.goto('notes/rest/');
  await page.locator('main a[href="../spaciousness/"]').first().hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
}

/** Writes beside a lesson, takes it along, erases everything and brings it back. */
async function writeAndBringBack(page: Page) {
  await writeOwn(page, 'Thunderous tortoise');
  await page.goto('yours/');
  const { entries, button } = yoursPartsOf(page);
  await expect(entries).toHaveCount(1);
  const { text } = await download(page, t('yours.along.json'));
  await press(page, t('yours.erase.all'));
  await offer(page, text);
  await button(t('yours.bringIn.confirm')).click();
  await expect(entries).toHaveCount(1);
}

async function lookAgain(page: Page) {
  const look = page.locator('.look[data-open]');
  await look.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect(look.locator('.hard span').first()).toBeVisible();
}

async function writeOwn(page: Page, words: string) {
  const { fields, line } = await openOwn(page);
  await fields.first().fill(words);
  await expect(line).toContainText(t('reflections.states.keptUnder', { page: t('yours.title') }));
}

async function search(page: Page) {
  await page.goto(listLessons()[0]?.address ?? '');
  const { field, links } = await openDialog(page);
  await field.fill('rest');
  await expect(links.first()).toBeVisible();
  await page.goto('search/?q=rest');
  await expect(page.locator('[data-search-results] ol a').first()).toBeVisible();
}

test('a drawing that is opened by itself runs no script, and text becomes no markup, no script, no engine and no worker in a page', async ({
  page,
  trouble,
}) => {
  trouble.expect(/policy|Trusted/i);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><script>${run}</script></svg>`;
  await page.route('**/icon.svg', async (route) => {
    await route.fulfill({ response: await route.fetch(), body: drawing });
  });
  await page.goto('icon.svg');
  await expect.poll(() => trouble.all().join('\n')).toContain('Against the policy: script-src');
  await expect(page.locator('svg')).not.toHaveAttribute('data-slipped-in');

  await page.unroute('**/icon.svg');
  await page.goto('search/');
  expect(await page.evaluate(listRefused), 'refused by the policy').toEqual([
    'engine',
    'markup',
    'address',
    'worker',
  ]);
  const another = page.evaluate("trustedTypes.createPolicy('another', {})");
  await expect(another).rejects.toThrow(/policy/i);
});

const run = "document.documentElement.dataset.slippedIn = 'yes'";

/** Runs in the page: tries what text could become, and gives what was refused. */
async function listRefused(): Promise<string[]> {
  const attempts: Record<string, () => unknown> = {
    engine: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
    markup: () => (document.body.innerHTML = '<p>slipped in</p>'),
    address: () => (document.createElement('script').src = 'slipped-in.js'),
    worker: () => new Worker('slipped-in.js'),
  };
  const failed: string[] = [];
  for (const [name, attempt] of Object.entries(attempts))
    try {
      await attempt();
    } catch {
      failed.push(name);
    }
  return failed;
}
