import { expect, test, type Page } from '@playwright/test';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withDevServer } from './dev-server.ts';
import { withVault } from './vault-site.ts';

/** How many milliseconds a change may take until it is on the page. */
const soon = { timeout: 2000 };

/** What of a content file is broken, and what `check` says of it. */
const mistakes = [
  { kind: 'a dead link', file: 'notes/rest.mdx', from: /$/, to: '\n[Gone](/notes/gone/).\n', words: '/notes/gone/' },
  { kind: 'an unknown field', file: 'pages/about.mdx', from: /^title:/m, to: 'colour: green\ntitle:', words: 'the field "colour"' },
  { kind: 'YAML that cannot be read', file: 'site.yaml', from: /^title:/m, to: 'title: "open\ntitle:', words: 'YAML that can be read' },
  { kind: 'code in a text', file: 'notes/rest.mdx', from: /$/, to: '\nexport const a = 1;\n', words: 'an export' },
  { kind: 'an unclosed component', file: 'notes/rest.mdx', from: /$/, to: '\n<Aside>\n', words: 'Markdown and the given components' },
]; // prettier-ignore

const overlay = (page: Page) => page.locator('vite-error-overlay #message-content');
const note = (words: string) => `---\npublish: true\n---\n${words}\n`;
const vaultFiles = { 'First.md': note('An early thought.'), 'Busy.md': note('An early thought.') };

test('dev shows a note of the vault within two seconds of its being added, changed, renamed and deleted, and each mistake in the words of check until it is mended', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await withVault(vaultFiles, async (content, vault) => {
    await addLessons(content);
    // Beside the content, as editors keep them.
    await mkdir(join(content, '.obsidian'));
    await writeFile(join(content, '.obsidian', 'app.json'), '{}');
    await withDevServer(content, async ({ address, printed }) => {
      await page.goto(`${address}/notes/first/`, { timeout: 60_000 });
      await expect(page.getByText('An early thought.')).toBeVisible();
      expect(printed()).not.toContain('telemetry');
      await changeVault(page, `${address}/notes/`, vault);
      await breakAndMend(page, `${address}/lessons/keep-going/`, content);
    });
  });
});

/** Two lessons, so that the one in the garden has neighbours. */
async function addLessons(content: string): Promise<void> {
  for (const [file, title] of [['begin.md', 'Begin'], ['stop.md', 'Stop']] as const)
    await writeFile(
      join(content, 'lessons', file),
      `# ${title}\n\n## What I said then (2019)\n\nNow.\n\n## Where I stand now\n\nSoon.\n`,
    ); // prettier-ignore
}

async function changeVault(page: Page, list: string, vault: string): Promise<void> {
  // The list is drawn once before anything is measured, as a writer has it open.
  await page.goto(list, { timeout: 60_000 });
  const ofName = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
  const path = join(vault, 'New one.md');
  await expect(ofName('First')).toHaveCount(1);
  await writeFile(path, note('It grows.'));
  await expect(ofName('New one')).toContainText('It grows.', soon);
  await writeFile(path, note('It has grown.'));
  await expect(ofName('New one')).toContainText('It has grown.', soon);
  await rename(path, join(vault, 'Another.md'));
  await expect(ofName('Another')).toContainText('It has grown.', soon);
  await expect(ofName('New one')).toHaveCount(0);
  await page.goto(`${list}another/`);
  await expect(page.getByRole('heading', { name: 'Another' })).toBeVisible();
  await page.goto(list);
  await rm(join(vault, 'Another.md'));
  await expect(ofName('Another')).toHaveCount(0, soon);
  await expect(ofName('Busy')).toHaveCount(1);

  await test.step('a note that is taken back', async () => {
    await writeFile(join(vault, 'First.md'), 'An early thought.\n');
    await expect(ofName('First')).toHaveCount(0, soon);
    await expect(ofName('Busy')).toHaveCount(1);
  });
}

async function breakAndMend(page: Page, lesson: string, content: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: 'Keep going' });
  await page.goto(lesson);
  await expect(heading).toBeVisible();
  await test.step('a lesson has its place and its neighbours', async () => {
    await expect(page.getByText('First of three lessons')).toBeVisible();
    await expect(page.locator('.lesson-foot').getByRole('link', { name: 'Begin' })).toBeVisible();
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
}
