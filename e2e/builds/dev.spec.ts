import { expect, test, type Page } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plantedGarden } from '../../src/commands/planted-garden.ts';
import { withCopy } from './build-site.ts';
import { withDevServer } from './dev-server.ts';

/** What of a content file is broken, and what `check` says of it. */
const mistakes = [
  { kind: 'a dead link', file: 'notes/rest.mdx', from: /$/, to: '\n[Gone](/notes/gone/).\n', words: '/notes/gone/' },
  { kind: 'an unknown field', file: 'pages/about.mdx', from: /^title:/m, to: 'colour: green\ntitle:', words: 'the field "colour"' },
  { kind: 'YAML that cannot be read', file: 'site.yaml', from: /^title:/m, to: 'title: "open\ntitle:', words: 'YAML that can be read' },
  { kind: 'code in a text', file: 'notes/rest.mdx', from: /$/, to: '\nexport const a = 1;\n', words: 'an export' },
  { kind: 'an unclosed component', file: 'notes/rest.mdx', from: /$/, to: '\n<Aside>\n', words: 'Markdown and the given components' },
]; // prettier-ignore

const overlay = (page: Page) => page.locator('vite-error-overlay #message-content');

test('dev shows each mistake in the words of check, and the page again once it is mended', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await withCopy(plantedGarden(), async (content) => {
    // Beside the content, as editors keep them.
    await mkdir(join(content, '.obsidian'));
    await writeFile(join(content, '.obsidian', 'app.json'), '{}');
    await withDevServer(content, async ({ address, printed }) => {
      const lesson = `${address}/lessons/break-it-down/`;
      const heading = page.getByRole('heading', { level: 1, name: 'Break it down' });
      await page.goto(lesson, { timeout: 60_000 });
      await expect(heading).toBeVisible();
      expect(printed()).not.toContain('telemetry');

      await test.step('a lesson has its place and its neighbours', async () => {
        await expect(page.getByText('Second of eight lessons')).toBeVisible();
        const foot = page.locator('.lesson-foot');
        await expect(foot.getByRole('link', { name: 'Have stretch goals' })).toBeVisible();
        await expect(foot.getByRole('link', { name: 'Progress adds up' })).toBeVisible();
      });

      for (const { kind, file, from, to, words } of mistakes) {
        await test.step(kind, async () => {
          const path = join(content, file);
          const text = await readFile(path, 'utf8');
          await writeFile(path, text.replace(from, to));
          await expect(overlay(page)).toContainText(words, { timeout: 15_000 });
          await expect(overlay(page)).toContainText(join(content, file));
          const another = await page.context().newPage();
          await another.goto(lesson);
          await expect(overlay(another)).toContainText(words);
          await another.close();
          await writeFile(path, text);
          await expect(overlay(page)).toHaveCount(0, { timeout: 15_000 });
          await expect(heading).toBeVisible();
        });
      }
    });
  });
});
