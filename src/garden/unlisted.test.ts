import { expect, test } from 'vitest';
import { examineContent } from '../content/check/examine.ts';
import { read } from '../../test/commands/garden-in-memory.ts';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { listRecords } from '../search/records.ts';
import { hasList } from './lists.ts';
import { collectHeadings } from './headings.ts';
import { listRoutes } from './routes.ts';

const hide = (text = '') => text.replace(/\n(?=title:)/, '\nunlisted: true\n');
const sample = sampleGarden();
const second = {
  'lessons/other/lesson.yaml': 'title: Other\nunlisted: true\ntopics: [hidden]\n',
  'lessons/other/10.md': '---\nline: A.\n---\nSee [rest](/notes/rest/). [@neff-2003]\n',
  'lessons/other/20.md':
    '---\nline: B.\nchanged: C.\nturns:\n  - kind: found\n    now: D.\n    because: E.\n---\nF.\n',
};
const files = read({
  ...sample,
  ...second,
  'topics.yaml': `${sample['topics.yaml'] ?? ''}- { id: hidden, title: Hidden, summary: S. }\n`,
  'notes/streaks.md': hide(sample['notes/streaks.md']),
  'pages/about.mdx': hide(sample['pages/about.mdx']),
});
const { garden, graph, mistakes, links } = examineContent(files);

test('what no list has keeps its page and its links', () => {
  expect(mistakes).toEqual([]);
  if (!garden) return;
  const routes = listRoutes(garden, collectHeadings(files));
  const paths = routes.filter(({ kind }) => kind === 'unlisted').map(({ path }) => path);
  expect(paths.sort()).toEqual(['/about/', '/lessons/other/', '/notes/streaks/']);
  // A lesson links there.
  expect(links.resolve('lessons/keep-going/10-2019.mdx', '/notes/streaks/', 'address')).toEqual({
    kind: 'page',
    address: '/notes/streaks/',
  });
});

test('nothing names what no list has: no list, search, backlink, citation or relation', () => {
  const { lessons = [], notes = [], pages = [] } = garden ?? {};
  expect([...lessons, ...notes, ...pages].map(({ slug }) => slug)).toEqual([
    'keep-going',
    'rest',
    'kind-in-hindsight',
    'opening',
  ]);
  const found = garden ? listRecords(garden).map(({ address }) => address) : [];
  expect(found.join(' ')).not.toMatch(/streaks|other|about/);
  const linking = [...(graph?.backlinks.values() ?? [])].flat().map(({ place }) => place);
  const citing = [...(graph?.citations.values() ?? [])].flat();
  const named = [...linking, ...citing].map(({ address }) => address);
  expect(named).toContain('/lessons/keep-going/#stance-10');
  expect(named.join(' ')).not.toMatch(/streaks|other/);
  expect(JSON.stringify(graph?.related('/lessons/keep-going/'))).not.toContain('streaks');
  expect(garden && hasList(garden, 'notes')).toBe(true);
});

test('an opening, and every lesson at once, cannot be left out of lists', () => {
  const all = {
    ...sample,
    'pages/opening.mdx': hide(sample['pages/opening.mdx']),
    'lessons/keep-going/lesson.yaml': hide(sample['lessons/keep-going/lesson.yaml']),
  };
  const told = examineContent(read(all)).mistakes.map(({ file, found }) => `${file} ${found}`);
  expect(told).toEqual([
    'pages/opening.mdx unlisted: true',
    'lessons/ none but with unlisted: true',
  ]);
});
