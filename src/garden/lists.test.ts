import { expect, test } from 'vitest';
import { pageSchema } from '../content/schemas.ts';
import { samplePractice } from '../../test/practice/sample.ts';
import { chooseTurns, listHomes } from './lists.ts';
import { listRoutes } from './routes.ts';
import { arrange, lesson, stance } from '../../test/small-gardens.ts';

const page = (slug: string) => ({
  ...pageSchema.parse({ title: slug, summary: 'S', practice: 'warm-or-cold' }),
  slug,
  path: `pages/${slug}.mdx`,
});
const garden = arrange({
  practices: [samplePractice()],
  lessons: [lesson('a', 1), lesson('b', 2, { practice: 'warm-or-cold' })],
  pages: [page('about'), page('opening')],
});

test('a practice belongs to what names it: the opening first, then lessons, then other pages', () => {
  const homes = listHomes(garden, { id: 'warm-or-cold' }).map(({ address }) => address);
  expect(homes).toEqual(['/', '/lessons/b/', '/about/']);
  expect(listHomes(garden, { id: 'another' })).toEqual([]);
});

test('each practice has a page with an anchor for each outcome, beside the list of them all', () => {
  const routes = listRoutes({ ...garden, lessons: [] }, new Map());
  const anchors = routes.find(({ path }) => path === '/practices/warm-or-cold/')?.anchors;
  expect(routes.find(({ path }) => path === '/practices/')).toMatchObject({ kind: 'listed' });
  expect(anchors).toContain('outcome-bitter');
  expect(anchors).toHaveLength(5);
});

test('of each lesson with turns one is chosen, in which most happens', () => {
  const turn = (kind: 'kept' | 'softened', because: string) => ({
    kind,
    belief: 'A',
    now: 'B',
    because,
  });
  const turns = [turn('kept', 'no'), turn('softened', 'yes'), turn('softened', 'later')];
  const { lessons } = arrange({
    lessons: [lesson('a', 1), lesson('b', 2)],
    stances: [stance('a', 10), stance('a', 20, { turns }), stance('b', 10), stance('b', 20)],
  });
  expect(chooseTurns({ lessons }).map((chosen) => [chosen.lesson.slug, chosen.index])).toEqual([
    ['a', 1],
  ]);
});
