import { listTags } from '../../src/build/html-tags.ts';
import { walkElements } from '../html-elements.ts';
import { listBuiltPages, listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('states a strict policy on every page, ahead of anything it governs, and tells tags as a browser does', () => {
  const pages = listBuiltPages();
  expect(pages.length).toBeGreaterThan(0);
  for (const { file, html } of pages) {
    const { policies, isFirst, styleAttributes } = readPolicy(html);
    expect.soft(policies.length, `policies of ${file}`).toBe(1);
    expect.soft(isFirst, `${file} states it first`).toBe(true);
    expect.soft(policies[0], file).toContain("default-src 'none'");
    expect
      .soft(policies[0], file)
      .not.toMatch(/unsafe-(inline|eval|hashes)|\*|https?:|data:|blob:/);
    expect.soft(styleAttributes, `inline styles of ${file}`).toEqual([]);
    const [told, real] = [tellTags(html), readTags(html)];
    // A browser adds what a table leaves out; nothing else may differ.
    expect
      .soft(told, `tags and attributes of ${file}`)
      .toEqual(real.filter((tag) => tag !== 'tbody' || told.includes(tag)));
  }
});

test('really stops what markup that slips in would do', async ({ page, trouble }) => {
  trouble.expect(/policy|example\.org|404/i);
  const slippedIn = `<p id="slipped-in" style="outline-width: 77px"><img src="x" onerror="${run}"></p>
    <script>${run}</script><img src="https://example.org/"></main>`;
  await page.route(/\/lessons\//, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', slippedIn);
    await route.fulfill({ response, body });
  });
  await page.goto(listLessons()[0]?.address ?? '');
  const told = () => trouble.all().join('\n');
  for (const kind of ['script-src-elem', 'script-src-attr', 'style-src-attr', 'img-src'])
    await expect.poll(told).toContain(`Against the policy: ${kind}`);
  await expect(page.locator('#slipped-in')).not.toHaveCSS('outline-width', '77px');
  await expect(page.locator('html')).not.toHaveAttribute('data-slipped-in');
});

const run = "document.documentElement.dataset.slippedIn = 'yes'";

function readPolicy(html: string) {
  const policies: string[] = [];
  const styleAttributes: string[] = [];
  let isFirst = true;
  walkElements(html, ({ tagName, attrs }) => {
    const attribute = new Map(attrs.map(({ name, value }) => [name, value]));
    if (attribute.get('http-equiv')?.toLowerCase() === 'content-security-policy')
      policies.push(attribute.get('content') ?? '');
    if (['script', 'style', 'link', 'img', 'base'].includes(tagName) && policies.length === 0)
      isFirst = false;
    const style = attribute.get('style');
    if (style !== undefined) styleAttributes.push(`${tagName}: ${style}`);
  });
  return { policies, isFirst, styleAttributes };
}

/** Every tag with the names of its attributes, as the build tells them. */
function tellTags(html: string): string[] {
  return [...listTags(html)].map(({ name, attributes }) =>
    [name, ...attributes.map((attribute) => attribute.name)].join(' '),
  );
}

/** The same as a browser reads them. */
function readTags(html: string): string[] {
  const tags: string[] = [];
  walkElements(html, ({ tagName, attrs }) => {
    tags.push([tagName.toLowerCase(), ...attrs.map(({ name }) => name.toLowerCase())].join(' '));
  });
  return tags;
}
