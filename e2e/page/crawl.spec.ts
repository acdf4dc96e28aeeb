import { crawl } from './crawl.ts';
import { listBuiltPages } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('leads from the opening to every page, and every address and fragment on the way is there @mounts', async ({
  site,
}) => {
  const { reached, problems } = await crawl(site, ['./']);
  expect(problems).toEqual([]);
  const unreached = listBuiltPages()
    .filter(({ kind, address }) => kind === 'page' && !reached.has(address))
    .map(({ file }) => file);
  expect(unreached, 'pages that no link leads to').toEqual([]);
});

test('leads on from every old address @mounts', async ({ site }) => {
  const aliases = listBuiltPages().filter(({ kind }) => kind === 'alias');
  const { problems } = await crawl(
    site,
    aliases.map(({ address }) => address),
  );
  expect(problems).toEqual([]);
});

test('serves what programs ask for by name', async ({ request }) => {
  for (const name of ['robots.txt', 'garden.json', '404.html']) {
    const answer = await request.get(name);
    expect(answer.status(), name).toBe(200);
  }
});
