import { describe, expect, test } from 'vitest';
import { pageSchema } from '../content/schemas.ts';
import { referenceSchema } from '../content/reference.ts';
import type { Garden } from './garden.ts';
import { lists } from './lists.ts';
import { listAliases } from './aliases.ts';
import { listRoutes } from './routes.ts';
import { arrange, lesson, note, practice, stance } from '../../test/small-gardens.ts';

describe('listRoutes', () => {
  const paths = (garden: Garden) => listRoutes(garden, new Map()).map(({ path }) => path);

  test('splits lists into pages of 200', () => {
    const notes = Array.from({ length: 401 }, (_, index) => note(`n${String(index)}`));
    const isList = (path: string) => /^\/notes\/(\d+\/)?$/.test(path);
    expect(paths(arrange({ notes })).filter(isList)).toEqual(['/notes/', '/notes/2/', '/notes/3/']);
    expect(paths(arrange({ notes: notes.slice(0, 200) })).filter(isList)).toEqual(['/notes/']);
    expect(paths(arrange({})).filter(isList)).toEqual(['/notes/']);
  });

  test('keeps the page of a list with nothing in it, and lists it nowhere', () => {
    const kinds = (garden: Garden) =>
      listRoutes(garden, new Map())
        .filter(({ path }) => Object.values<string>(lists).includes(path))
        .map(({ kind }) => kind);
    expect(kinds(arrange({}))).toEqual(['empty', 'empty', 'empty', 'empty']);
    const turned = { turns: [{ kind: 'found', now: 'N', because: 'B' }] };
    const full = arrange({
      lessons: [lesson('a', 1)],
      stances: [stance('a', 10), stance('a', 20, turned)],
      notes: [note('n')],
      practices: [practice('p')],
      references: [referenceSchema.parse({ id: 'r', authors: ['A'], title: 'T', finding: 'F' })],
    });
    expect(kinds(full)).toEqual(['listed', 'listed', 'listed', 'listed']);
  });

  test('has a map, and one of each larger topic where there is too much for one', () => {
    const maps = (count: number) => {
      const notes = Array.from({ length: count }, (_, index) =>
        note(`n${String(index)}`, { topics: index < 3 ? ['large'] : index < 5 ? ['small'] : [] }),
      );
      const routes = listRoutes(arrange({ notes }), new Map());
      return routes.flatMap(({ path, kind }) => (path.endsWith('map/') ? `${path} ${kind}` : []));
    };
    expect(maps(150)).toEqual(['/map/ listed']);
    expect(maps(151)).toEqual(['/map/ listed', '/topics/large/map/ tool']);
  });

  test('leads old addresses to new ones', () => {
    const garden = arrange({
      notes: [note('rest', { aliases: ['pause'] })],
      pages: [
        {
          ...pageSchema.parse({ title: 'About', summary: 'S', aliases: ['me'] }),
          slug: 'about',
          path: 'pages/about.mdx',
        },
      ],
    });
    expect(listAliases(garden)).toEqual([
      { from: '/notes/pause/', to: '/notes/rest/', title: 'rest' },
      { from: '/me/', to: '/about/', title: 'About' },
    ]);
    const aliases = listRoutes(garden, new Map()).filter(({ kind }) => kind === 'alias');
    expect(aliases.map(({ path }) => path)).toEqual(['/notes/pause/', '/me/']);
  });

  test('knows the anchors of a lesson, its pairs, the whole essay and headings', () => {
    const lessons = [lesson('a', 1)];
    const stances = [10, 20, 30].map((number) => stance('a', number));
    const headings = new Map([['notes/n', ['why']]]);
    const routes = listRoutes(arrange({ lessons, stances, notes: [note('n')] }), headings);
    const anchors = (path: string) => routes.find((route) => route.path === path)?.anchors;
    expect(anchors('/lessons/a/')).toEqual(['then', 'now', 'stance-10', 'stance-20', 'stance-30']);
    expect(anchors('/lessons/a/10-20/')).toEqual(['stance-10', 'stance-20']);
    expect(anchors('/read/')).toEqual(['a', 'a-stance-10', 'a-stance-30']);
    expect(anchors('/read/now/')).toEqual(['a', 'a-stance-30']);
    expect(anchors('/notes/n/')).toEqual(['why']);
  });
});
