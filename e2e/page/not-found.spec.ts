import { t } from '../../src/words/garden-words.ts';
import { serveFolder } from '../../src/commands/serve/serve.ts';
import { builtFolder } from '../built-site.ts';
import { expect, test as base } from '../site-test.ts';

/** The same mount on a host that serves 404.html for any unknown address, as some do. */
const test = base.extend({
  baseURL: async ({ baseURL }, use) => {
    const mount = new URL(baseURL ?? '').pathname;
    const served = await serveFolder({ folder: builtFolder, mount, port: 0, notFoundPage: true });
    await use(served.address);
    await served.close();
  },
  trouble: async ({ trouble }, use) => {
    // The address itself is unknown, and the way to the root is found by asking where it is not.
    trouble.expect(/404/);
    await use(trouble);
  },
});

const lost = ['lessons/never-planted/', 'nothing', 'notes/rest/deeper/and/deeper', 'a b/ü/?q=1#x'];

test('leads home from any lost address, and says where to go when no garden is found above', async ({
  page,
  site,
}) => {
  for (const address of lost)
    await test.step(address, async () => {
      const answer = await page.goto(`${site}${address}`);
      expect(answer?.status(), address).toBe(404);
      await expect(page.getByRole('heading', { name: t('notFound.title') })).toBeVisible();
      await expect(page.getByText(t('notFound.root'))).toBeHidden();
      for (const name of [t('notFound.lessons'), t('notFound.notes'), t('notFound.open')])
        await expect(page.getByRole('link', { name })).toBeVisible();
      await page.getByRole('link', { name: t('notFound.open') }).click();
      await expect(page, `from ${address}`).toHaveURL(site);
      await expect(page.getByRole('banner')).toBeVisible();
    });

  await page.route('**/garden.json', (route) => route.fulfill({ json: { id: 'another' } }));
  await page.goto(`${site}nothing`);
  await expect(page.getByText(t('notFound.root'))).toBeVisible();
  await expect(page.getByRole('link')).toHaveCount(0);
});

test('leads to the lists @sub-path', async ({ page, site }) => {
  for (const [name, path] of [
    [t('notFound.lessons'), 'lessons/'],
    [t('notFound.notes'), 'notes/'],
  ] as const) {
    await page.goto(`${site}far/from/here/`);
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(`${site}${path}`);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says where to go', async ({ page, site }) => {
    await page.goto(`${site}far/from/here/`);
    await expect(page.getByText(t('notFound.root'))).toBeVisible();
    await expect(page.getByRole('link')).toHaveCount(0);
  });
});
