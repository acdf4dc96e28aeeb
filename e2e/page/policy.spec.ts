import { listTags } from '../../src/build/html-tags.ts';
import { walkElements } from '../html-elements.ts';
import { listBuiltPages, listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('states a strict policy on every page, ahead of anything it governs', () => {
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

test('the build tells tags and attributes as a browser does', () => {
  for (const { file, html } of listBuiltPages()) {
    const told = [...listTags(html)].map(({ name, attributes }) =>
      [name, ...attributes.map((attribute) => attribute.name)].join(' '),
    );
    const real: string[] = [];
    walkElements(html, ({ tagName, attrs }) => {
      real.push([tagName.toLowerCase(), ...attrs.map(({ name }) => name.toLowerCase())].join(' '));
    });
    // A browser adds what a table leaves out; nothing else may differ.
    expect.soft(told, file).toEqual(real.filter((tag) => tag !== 'tbody' || told.includes(tag)));
  }
});
