import { expect, test } from 'vitest';
import { makeCorpus, plainLinks, type Corpus } from './corpus.ts';

const listBodies = ({ notes, lessons }: Corpus) => [
  ...notes.map(({ body }) => body),
  ...lessons.flatMap(({ stances }) => stances.map(({ body }) => body)),
];
const listTargets = (body: string) =>
  [...plainLinks(body).matchAll(/\]\(\/(\w+\/[\w-]+)\/\)/g)].map(([, target]) => target);

test('the same number of notes makes the same texts, and another makes others', () => {
  expect(makeCorpus(100)).toEqual(makeCorpus(100));
  expect(makeCorpus(100).notes[0]).not.toEqual(makeCorpus(101).notes[1]);
});

test.each([100, 1000])('every link among %i notes leads somewhere', (size) => {
  const corpus = makeCorpus(size);
  const there = new Set([
    ...corpus.notes.map(({ slug }) => `notes/${slug}`),
    ...corpus.lessons.map(({ slug }) => `lessons/${slug}`),
  ]);
  const lost = listBodies(corpus).flatMap(listTargets).filter((target) => !there.has(target ?? ''));
  expect(lost).toEqual([]);
}); // prettier-ignore

test('texts and links grow as the notes do, and no text is linked to ever more often', () => {
  const [small, large] = [makeCorpus(250), makeCorpus(1000)].map((corpus) => {
    const bodies = listBodies(corpus);
    const targets = bodies.flatMap(listTargets);
    const often = Map.groupBy(targets, (target) => target);
    return {
      words: bodies.join(' ').split(/\s+/).length / corpus.notes.length,
      links: targets.length / corpus.notes.length,
      mostOften: Math.max(...[...often.values()].map((one) => one.length)),
    };
  });
  expect(large?.words).toBeCloseTo(small?.words ?? 0, -1);
  expect(large?.links).toBeCloseTo(small?.links ?? 0, 1);
  expect(large?.mostOften).toBeLessThan(25);
});

test('a note has about 460 words, and everything that notes are written with', () => {
  const { notes } = makeCorpus(200);
  const words = notes.map(({ body }) => body.split(/\s+/).length);
  expect(words.reduce((sum, one) => sum + one) / notes.length).toBeCloseTo(460, -2);
  const text = notes.map(({ body }) => body).join('\n');
  for (const sign of ['[[', '](/', '| --- |', '- [x] ', '[^1]: ', '```js', '> ', '### '])
    expect(text).toContain(sign);
});

test('a wikilink becomes a link of ordinary Markdown', () => {
  expect(plainLinks('a [[note-2|ba di]] b')).toBe('a [ba di](/notes/note-2/) b');
  expect(plainLinks('[[note-2|a]] [b](/lessons/lesson-1/)', '')).toBe(
    '[a](/notes/note-2) [b](/lessons/lesson-1)',
  );
});
