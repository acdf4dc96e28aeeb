import { crawl } from './crawl.ts';
import { listBuiltPages } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('leads from the opening to every page and on from every old address, and every address and fragment on the way is there @mounts', async ({
  site,
  request,
}) => {
  const { reached, problems } = await crawl(site, ['./']);
  expect(problems).toEqual([]);
  const unreached = listBuiltPages()
    .filter(({ kind, address }) => kind === 'page' && !reached.has(address))
    .map(({ file }) => file);
  expect(unreached, 'pages that no link leads to').toEqual([]);

  const aliases = listBuiltPages().filter(({ kind }) => kind === 'alias');
  const { problems: fromAliases } = await crawl(
    site,
    aliases.map(({ address }) => address),
  );
  expect(fromAliases, 'on the way from old addresses').toEqual([]);

  // What programs ask for by name.
  for (const name of ['robots.txt', 'garden.json', '404.html']) {
    const answer = await request.get(name);
    expect(answer.status(), name).toBe(200);
  }
});
