import { expect, test } from 'vitest';
import { userTime } from '../../test/user-time.ts';
import { pageSchema, topicSchema } from '../content/schemas.ts';
import type { TextLink } from '../content/source-file.ts';
import { arrange, lesson, note, practice, stance } from '../../test/small-gardens.ts';
import type { Garden } from './garden.ts';
import { buildGraph, listBacklinkRoutes, type Graph } from './graph.ts';
import { createResolver, type LinkedText } from './resolve.ts';
import { listRoutes } from './routes.ts';

/** The graph of a garden whose texts link as it is given by their addresses. */
function graphOf(garden: Garden, links: Record<string, (string | TextLink)[]>): Graph {
  const own: Pick<LinkedText, 'address' | 'title' | 'topics' | 'stance'>[] = [
    ...garden.lessons.flatMap(({ slug, title, topics, stances }) => [
      { address: `/lessons/${slug}/`, title, topics },
      ...stances.map((one) => ({
        address: `/lessons/${slug}/#stance-${one.number}`,
        title,
        stance: one,
      })),
    ]),
    ...garden.notes.map(({ slug, title, topics }) => ({
      address: `/notes/${slug}/`,
      title,
      topics,
    })),
    ...garden.pages.map(({ slug, title }) => ({ address: `/${slug}/`, title })),
    ...garden.practices.map(({ id, title }) => ({ address: `/practices/${id}/`, title })),
  ];
  const texts = own.map((text): LinkedText => ({
    ...text,
    path: text.address,
    root: 'notes',
    names: [text.title],
    body: {
      links: (links[text.address] ?? []).map((link) =>
        typeof link === 'string' ? linkTo(link, `To ${link}.`) : link,
      ),
      citations:
        text.address === '/notes/a/'
          ? [
              { id: 'x', line: 1 },
              { id: 'x', line: 2 },
            ]
          : [],
      headings: [],
      blocks: [],
    },
  }));
  const routes = listRoutes(garden, new Map());
  const addresses = new Map(routes.map(({ path, anchors }) => [path, new Set(anchors)]));
  return buildGraph(garden, texts, createResolver({ texts, addresses, files: [] }));
}

const linkTo = (
  target: string,
  sentence: string,
  kind: TextLink['kind'] = 'address',
): TextLink => ({
  target,
  kind,
  line: 1,
  sentence,
});

const backlinks = (graph: Graph, address: string) =>
  (graph.backlinks.get(address) ?? []).map(({ place, sentence }) => [place.address, sentence]);

test('counts a link through an old or an encoded address for the page that it leads to', () => {
  const notes = [note('rest', { aliases: ['pauses'] }), note('café'), note('a')];
  const graph = graphOf(arrange({ notes }), {
    '/notes/a/': ['/notes/pauses/', '/notes/rest/#why', '/notes/caf%C3%A9/'],
  });
  expect(backlinks(graph, '/notes/rest/')).toEqual([['/notes/a/', 'To /notes/pauses/.']]);
  expect(backlinks(graph, '/notes/café/')).toEqual([['/notes/a/', 'To /notes/caf%C3%A9/.']]);
});

test('does not list a page among those that link to it', () => {
  const notes = [note('rest', { aliases: ['pauses'] })];
  const links = { '/notes/rest/': ['/notes/rest/#why', '/notes/pauses/', '#why'] };
  expect(backlinks(graphOf(arrange({ notes }), links), '/notes/rest/')).toEqual([]);
});

test('lists each stance by itself, with its first sentence, for links to a lesson, its stances and its pairs', () => {
  const lessons = [lesson('a', 1), lesson('b', 2)];
  const stances = [
    stance('a', 10),
    stance('a', 20),
    ...[10, 20, 30].map((number) => stance('b', number)),
  ];
  const graph = graphOf(arrange({ lessons, stances, practices: [practice('p')] }), {
    '/lessons/a/#stance-10': [
      linkTo('/lessons/b/#stance-20', 'First.'),
      linkTo('b', 'Second.', 'wikilink'),
    ],
    '/lessons/a/#stance-20': ['/lessons/b/10-20/', '/practices/p/'],
    '/lessons/b/#stance-10': ['/lessons/b/#now'],
  });
  expect(backlinks(graph, '/lessons/b/')).toEqual([
    ['/lessons/a/#stance-10', 'First.'],
    ['/lessons/a/#stance-20', 'To /lessons/b/10-20/.'],
  ]);
  const voices = graph.backlinks.get('/lessons/b/')?.map(({ place }) => place.stance?.voice);
  expect(voices).toEqual(['then', 'now']);
  expect(backlinks(graph, '/practices/p/')).toEqual([
    ['/lessons/a/#stance-20', 'To /practices/p/.'],
  ]);
});

test('counts embeds, and links by name', () => {
  const graph = graphOf(arrange({ notes: [note('a'), note('rest'), note('c')] }), {
    '/notes/a/': [linkTo('rest', 'Shown.', 'embed')],
    '/notes/c/': [linkTo('Rest', 'Named.', 'wikilink'), linkTo('nowhere', 'Lost.', 'wikilink')],
  });
  expect(backlinks(graph, '/notes/rest/')).toEqual([
    ['/notes/a/', 'Shown.'],
    ['/notes/c/', 'Named.'],
  ]);
  expect([...graph.backlinks.keys()]).toEqual(['/notes/rest/']);
});

test('names a place once for each reference that it cites', () => {
  const graph = graphOf(arrange({ notes: [note('a')] }), {});
  expect(graph.citations.get('x')?.map(({ address }) => address)).toEqual(['/notes/a/']);
});

test('relates notes and lessons by what they share, the best first, each with the reasons', () => {
  const topics = [topicSchema.parse({ id: 'rest', title: 'Rest', summary: 'S' })];
  const notes = [
    note('a', { topics: ['rest'] }),
    note('b', { topics: ['rest'] }),
    note('c'),
    note('hub'),
    note('linked', { topics: ['rest'] }),
  ];
  const pages = [
    {
      ...pageSchema.parse({ title: 'About', summary: 'S' }),
      slug: 'about',
      path: 'pages/about.mdx',
    },
  ];
  const graph = graphOf(arrange({ notes, topics, pages }), {
    '/notes/a/': ['/notes/hub/', '/notes/linked/'],
    '/notes/b/': ['/notes/hub/'],
    '/notes/c/': ['/notes/hub/'],
    '/notes/hub/': [],
    '/about/': ['/notes/hub/'],
  });
  expect(graph.related('/notes/a/')).toEqual([
    {
      address: '/notes/b/',
      title: 'b',
      reasons: [
        { kind: 'link-to', title: 'hub' },
        { kind: 'topic', title: 'Rest' },
      ],
    },
    { address: '/notes/c/', title: 'c', reasons: [{ kind: 'link-to', title: 'hub' }] },
  ]);
  expect(graph.related('/notes/linked/').map(({ address }) => address)).toEqual([
    '/notes/hub/',
    '/notes/b/',
  ]);
  expect(graph.related('/notes/nowhere/')).toEqual([]);
});

test('relates at most six pages, and none by what everything shares', () => {
  const ring = Array.from({ length: 10 }, (_, index) => note(`n${index}`, { topics: ['t'] }));
  expect(graphOf(arrange({ notes: ring }), {}).related('/notes/n0/')).toHaveLength(6);
  const many = Array.from({ length: 60 }, (_, index) => note(`n${index}`, { topics: ['t'] }));
  expect(graphOf(arrange({ notes: many }), {}).related('/notes/n0/')).toEqual([]);
});

test('is built in a time that grows as the garden does', () => {
  const time = (size: number) => {
    const notes = Array.from({ length: size }, (_, index) => note(`n${index}`));
    const links = Object.fromEntries(
      notes.map(({ slug }, index) => [
        `/notes/${slug}/`,
        Array.from(
          { length: 10 },
          (_, link) => `/notes/n${link === 0 ? 0 : (index * 31 + link) % size}/`,
        ),
      ]),
    );
    const garden = arrange({ notes });
    return userTime(() => {
      const graph = graphOf(garden, links);
      for (const { slug } of notes) graph.related(`/notes/${slug}/`);
    });
  };
  time(200);
  expect(time(2000) / time(500)).toBeLessThan(16);
});

test('gives what more than fifty places link to pages of its own, 200 places each', () => {
  const paths = (size: number) => {
    const many = Array.from({ length: size }, (_, index) => note(`n${index}`));
    const links = Object.fromEntries(many.map(({ slug }) => [`/notes/${slug}/`, ['/notes/hub/']]));
    const garden = arrange({ notes: [note('hub'), ...many] });
    return listBacklinkRoutes(garden, graphOf(garden, links)).map(({ path, kind }) => [path, kind]);
  };
  expect(paths(50)).toEqual([]);
  expect(paths(51)).toEqual([['/backlinks/notes/hub/', 'tool']]);
  expect(paths(201)).toEqual([
    ['/backlinks/notes/hub/', 'tool'],
    ['/backlinks/notes/hub/2/', 'tool'],
  ]);
});
