import { describe, expect, test } from 'vitest';
import { lessonSchema } from '../content/lesson.ts';
import { noteSchema } from '../content/note.ts';
import { pageSchema } from '../content/page.ts';
import { siteSchema } from '../content/site.ts';
import { stanceSchema } from '../content/stance.ts';
import { arrangeGarden, type Garden, type GardenParts, type Lesson } from './garden.ts';
import { computePace } from './pace.ts';
import { innerPairs, outerPair, pairAddress, pairName } from './pairs.ts';
import { listAliases, listRoutes } from './routes.ts';
import { stanceDateline, stanceHead, stanceName } from './stance-words.ts';

const voice = (name: string, head: string) => ({ name, head, inline: head });
const site = siteSchema.parse({
  id: 'a', format: 1, title: 'T', tagline: 'T', summary: 'S', language: 'en', author: { name: 'A' },
  voices: { then: voice('Then', 'Once'), now: voice('Now', 'Today'), between: voice('Between', 'In {on}') },
}); // prettier-ignore
const lesson = (slug: string, order: number, fields: object = {}) => ({
  ...lessonSchema.parse({ id: slug, title: slug, order, question: 'Q', summary: 'S', ...fields }),
  slug,
});
const stance = (of: string, number: number, fields: object = {}) => ({
  ...stanceSchema.parse({ line: 'L', ...fields }),
  lesson: of,
  number,
});
const note = (slug: string, fields: object = {}) => ({
  ...noteSchema.parse({
    id: slug, title: slug, summary: 'S', growth: 'seedling', planted: 2019, tended: 2019, ...fields,
  }), // prettier-ignore
  slug,
});
const arrange = (parts: Partial<GardenParts>, withDrafts = false): Garden =>
  arrangeGarden(
    {
      site,
      lessons: [],
      stances: [],
      notes: [],
      pages: [],
      practices: [],
      topics: [],
      references: [],
      ...parts,
    },
    { withDrafts },
  );
const lessonOf = (...numbers: number[]): Lesson => {
  const stances = numbers.map((number) => stance('a', number));
  const [one] = arrange({ lessons: [lesson('a', 1)], stances }).lessons;
  if (!one) throw new Error('There is no lesson.');
  return one;
};

describe('arrangeGarden', () => {
  test('gives the first stance then, the last now, and any other between, by number', () => {
    const voices = lessonOf(100, 20, 9).stances.map((one) => [one.number, one.voice]);
    expect(voices).toEqual([[9, 'then'], [20, 'between'], [100, 'now']]); // prettier-ignore
  });

  test('orders lessons by order and notes by title, not by file', () => {
    const garden = arrange({
      lessons: [lesson('a', 30), lesson('b', 4)],
      notes: [
        note('a', { title: 'Überfluss' }),
        note('b', { title: 'Vim' }),
        note('c', { title: 'ash' }),
      ],
    });
    expect(garden.lessons.map(({ slug }) => slug)).toEqual(['b', 'a']);
    expect(garden.notes.map(({ title }) => title)).toEqual(['ash', 'Überfluss', 'Vim']);
  });

  test('leaves drafts out unless asked for, and lets the stance before a draft be now', () => {
    const parts = {
      lessons: [lesson('a', 1), lesson('b', 2, { draft: true })],
      stances: [stance('a', 10), stance('a', 20), stance('a', 30, { draft: true })],
      notes: [note('n', { draft: true })],
    };
    const [published, all] = [arrange(parts), arrange(parts, true)];
    expect(published.lessons.map(({ slug }) => slug)).toEqual(['a']);
    expect(published.lessons[0]?.stances.at(-1)).toMatchObject({ number: 20, voice: 'now' });
    expect(published.notes).toEqual([]);
    expect(all.lessons[0]?.stances.at(-1)).toMatchObject({ number: 30, voice: 'now' });
    expect([all.lessons.length, all.notes.length]).toEqual([2, 1]);
  });
});

describe('pairs', () => {
  test('opens every pair but the outer one at an address of its own', () => {
    const four = lessonOf(10, 20, 30, 40);
    expect(innerPairs(four).map(pairName)).toEqual(['10-20', '10-30', '20-30', '20-40', '30-40']);
    expect(innerPairs(four).map((pair) => pairAddress(four, pair))[0]).toBe('/lessons/a/10-20/');
    expect(pairAddress(four, outerPair(four))).toBe('/lessons/a/');
  });

  test('a lesson of two stances has no other pair, and one of a single stance is refused', () => {
    expect(innerPairs(lessonOf(10, 20))).toEqual([]);
    expect(() => outerPair(lessonOf(10))).toThrow('needs two stances');
  });
});

describe('listRoutes', () => {
  const paths = (garden: Garden) => listRoutes(garden, new Map()).map(({ path }) => path);

  test('splits lists into pages of 200', () => {
    const notes = Array.from({ length: 401 }, (_, index) => note(`n${String(index)}`));
    const isList = (path: string) => /^\/notes\/(\d+\/)?$/.test(path);
    expect(paths(arrange({ notes })).filter(isList)).toEqual(['/notes/', '/notes/2/', '/notes/3/']);
    expect(paths(arrange({ notes: notes.slice(0, 200) })).filter(isList)).toEqual(['/notes/']);
    expect(paths(arrange({})).filter(isList)).toEqual(['/notes/']);
  });

  test('leads old addresses to new ones', () => {
    const garden = arrange({
      notes: [note('rest', { aliases: ['pause'] })],
      pages: [
        { ...pageSchema.parse({ title: 'About', summary: 'S', aliases: ['me'] }), slug: 'about' },
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

describe('the words of a stance', () => {
  const words = (number: number, fields: object) => {
    const stances = [stance('a', 1), stance('a', number, fields), stance('a', 9)];
    const one = arrange({ lessons: [lesson('a', 1)], stances }).lessons[0]?.stances[1];
    return one && [stanceHead(one, site), stanceDateline(one, site), stanceName(one, site)];
  };

  test('date a between stance by its month, with the day below', () => {
    const all = ['In May 2021', '16 May 2021, After', '16 May 2021'];
    expect(words(5, { on: '2021-05-16', label: 'After' })).toEqual(all);
  });

  test('let a label stand alone, once', () => {
    expect(words(5, { label: 'After' })).toEqual(['After', undefined, 'After']);
  });

  test('keep the voice’s own head for then and now, and its name where no date is known', () => {
    const [then, now] = lessonOf(10, 20).stances.map((one) => [
      stanceHead(one, site),
      stanceName(one, site),
    ]);
    expect([then, now]).toEqual([['Once', 'Then'], ['Today', 'Now']]); // prettier-ignore
  });
});

describe('computePace', () => {
  test.each([
    ['2.74', { rest: 0, off: 0 }, 2],
    ['3.2', { rest: 1, off: 0 }, 1],
    ['3.6', { rest: 1, off: 6 }, 1],
  ])('finds the %s miles a day of a thousand in a year', (pace, free, digits) => {
    expect(computePace({ amount: 1000, days: 365, ...free }).toFixed(digits)).toBe(pace);
  });

  test('refuses a year without a day to run on', () => {
    expect(() => computePace({ amount: 1, days: 14, rest: 0, off: 2 })).toThrow(RangeError);
  });
});
