import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { isPracticeFile } from '../../src/practice/practice-file.ts';
import { readPreview } from '../../src/page/preview.ts';
import { t } from '../../src/words/garden-words.ts';
import { listBuiltPages, listFiles, listOneOfEachKind } from '../built-site.ts';
import { walkElements } from '../html-elements.ts';
import { partsOf } from '../practice/practice-page.ts';
import { panelOf } from '../search/search-steps.ts';
import { expect } from '../site-test.ts';
import { markup, shown, test } from './markup-site.ts';

/** What would be an element or an attribute of the content's own, or an address that runs. */
function listRunning(html: string): string[] {
  const running: string[] = [];
  walkElements(html, ({ tagName, attrs }) => {
    if (tagName === 'b') running.push(tagName);
    for (const { name, value } of attrs)
      if (/^on|["'<>{}]/.test(name) || (name === 'src' && value === 'x'))
        running.push(`${tagName} ${name}`);
  });
  return running;
}

test('markup in the fields of a garden is text on every page', ({ built: { folder } }) => {
  const pages = listBuiltPages(folder);
  for (const { html, address } of pages) expect.soft(listRunning(html), address).toEqual([]);
  const data = pages.flatMap(({ html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text = '']): unknown => JSON.parse(text),
    ),
  );
  expect(data).toContainEqual(
    expect.objectContaining({
      headline: `Keep going ${markup}`,
      author: expect.objectContaining({ name: `A Gardener ${markup}` }),
    }),
  );
});

test('markup in the fields of a garden is text in its feeds and its data', async ({
  page,
  built: { folder },
}) => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = listFiles(folder);
  const { title, entries = [] } = parseAtomFeed(read('feed.xml'));
  expect(title).toBe(`Sample ${markup}`);
  const { items = [], ...feed } = parseJsonFeed(read('feed.json'));
  expect(feed.title).toBe(title);
  expect(items.map((item) => item.title)).toEqual(entries.map((entry) => entry.title));
  expect(entries.map((entry) => entry.title)).toContain(`Rest ${markup}`.replaceAll(/\s+/g, ' '));
  for (const content of entries.map((entry) => entry.content ?? '')) {
    expect.soft(listRunning(content)).toEqual([]);
    expect(content).toContain('&#x3C;img');
  }
  const unsound = await page.evaluate(
    (texts) =>
      texts.filter((xml) =>
        new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror'),
      ),
    files.filter((file) => /\.(?:xml|svg)$/.test(file)).map(read),
  );
  expect(unsound).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const data: unknown = JSON.parse(read(file));
    if (file.endsWith('preview.json'))
      expect.soft(readPreview(data)[0]?.text, file).toContain(shown);
    if (file.startsWith('practices/') && !file.endsWith('preview.json'))
      expect(isPracticeFile(data)).toBe(true);
  }
  expect(JSON.parse(read('garden.json'))).toMatchObject({ title });
  expect(JSON.parse(read('manifest.json'))).toMatchObject({ name: title });
});

test('markup in the fields of a garden is text wherever a reader comes', async ({
  page,
  built: { folder },
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.dismiss();
  });
  for (const { address } of listOneOfEachKind(folder)) {
    await page.goto(address);
    await expect.soft(page.locator('h1').first(), address).toContainText(shown);
    expect.soft(await page.title(), address).toContain(shown);
  }

  await test.step('in the card over a link', async () => {
    await page.goto('notes/streaks/');
    await page.locator('main p a[href*="rest/"]').first().hover();
    await expect(page.getByRole('tooltip')).toContainText(shown);
  });

  await test.step('in what the search finds', async () => {
    await page.goto('search/?q=quoted');
    const { links, results } = panelOf(page);
    await expect(links.first()).toContainText(shown);
    await expect(results.locator('mark').first()).toHaveText('quoted');
  });

  await test.step('in a practice, from its first question to its outcome', async () => {
    await page.goto('practices/warm-or-cold/');
    const { section, awake, legend, outcome, draft } = partsOf(page);
    const press = (key: Parameters<typeof t>[0]) =>
      section.getByRole('button', { name: `${t(key)} ${shown}` }).click();
    await section.scrollIntoViewIfNeeded();
    await expect(awake).toBeVisible();
    await expect(legend).toContainText(`Which walk? ${shown}`);
    await section.getByRole('textbox').fill(shown);
    await press('practice.next');
    await section.getByRole('radio', { name: `It is blue ${shown}` }).check();
    await press('practice.next');
    await press('practice.hear');
    await expect(outcome).toContainText(`Warm ${shown}`);
    await expect(draft).toContainText(`I walk ${shown}`);
  });
  expect(dialogs).toEqual([]);
});
