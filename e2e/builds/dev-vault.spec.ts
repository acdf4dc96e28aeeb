import { expect, test } from '@playwright/test';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withDevServer } from './dev-server.ts';
import { withVault } from './vault-site.ts';

/** How many milliseconds a change may take until it is on the page. */
const soon = { timeout: 2000 };

test('dev shows a note of the vault within two seconds of its being added, changed, renamed and deleted', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const early = '---\npublish: true\n---\nAn early thought.\n';
  const first = { 'First.md': early, 'Busy.md': early };
  await withVault(first, async (content, vault) => {
    await withDevServer(content, async ({ address }) => {
      await page.goto(`${address}/notes/first/`, { timeout: 60_000 });
      await expect(page.getByText('An early thought.')).toBeVisible();
      // The list is drawn once before anything is measured, as a writer has it open.
      await page.goto(`${address}/notes/`, { timeout: 60_000 });
      const ofName = (name: string) =>
        page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
      const note = (words: string) => `---\npublish: true\n---\n${words}\n`;
      const path = join(vault, 'New one.md');

      await writeFile(path, note('It grows.'));
      await expect(ofName('New one')).toContainText('It grows.', soon);
      await writeFile(path, note('It has grown.'));
      await expect(ofName('New one')).toContainText('It has grown.', soon);
      await rename(path, join(vault, 'Another.md'));
      await expect(ofName('Another')).toContainText('It has grown.', soon);
      await expect(ofName('New one')).toHaveCount(0);
      await page.goto(`${address}/notes/another/`);
      await expect(page.getByRole('heading', { name: 'Another' })).toBeVisible();
      await page.goto(`${address}/notes/`);
      await rm(join(vault, 'Another.md'));
      await expect(ofName('Another')).toHaveCount(0, soon);
      await expect(ofName('Busy')).toHaveCount(1);

      await test.step('and a note that is taken back', async () => {
        await writeFile(join(vault, 'First.md'), 'An early thought.\n');
        await expect(ofName('First')).toHaveCount(0, soon);
        await expect(ofName('Busy')).toHaveCount(1);
      });
      await test.step('a mistake in the content still covers the page', async () => {
        await writeFile(join(content, 'notes/dead.md'), '[Gone](/notes/gone/).\n');
        const overlay = page.locator('vite-error-overlay #message-content');
        await expect(overlay).toContainText('/notes/gone/', { timeout: 15_000 });
      });
    });
  });
});
