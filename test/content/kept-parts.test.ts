import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/check/parsed-content.ts';
import { examinePast } from '../../src/content/check/past/past-rules.ts';
import { formatUnrecorded, formatLock } from '../../src/content/stances-lock.ts';
import { lesson, stance } from './mistakes/mistake-case.ts';
import type { GardenFiles } from './with-garden.ts';
import { read } from '../commands/garden-in-memory.ts';

const examine = (files: GardenFiles) => examinePast(parseContent(read(files)));

/** What is found of stances that take the place of others, whose words were recorded. */
const after = (before: GardenFiles, now: GardenFiles) => {
  const { lock } = examine(lesson('one', 10, before));
  return examine({ ...lesson('one', 10, now), 'stances.lock': formatLock(lock) });
};

const last = stance({ changed: 'B.' });

describe('holds what readers see beside the words of a text', () => {
  const parts: [string, string, string, string][] = [
    ['a task that was done', '- [ ] Rest', '- [x] Rest', '“☐ Rest” became “☑ Rest”'],
    ['a task that was none', '- [ ] Rest', '- Rest', '“☐ Rest” became “Rest”'],
    ['where a list begins', '1. Rest', '7. Rest', '“Rest” became “7. Rest”'],
    ['a caption', '![A hill](hill.jpg "Mine")', '![A hill](hill.jpg "Yours")', "'Mine')” became"],
    ['a picture', '![A hill](hill.jpg)', '![A hill](dale.jpg)', '” became “![A hill](dale.jpg)”'],
    ['a named picture', '![A hill][a]\n\n[a]: hill.jpg', '![A hill][a]\n\n[a]: dale.jpg', '” became “![A hill](dale.jpg)”'],
  ]; // prettier-ignore
  test.each(parts)('%s', (_, then, now, found) => {
    const { mistakes } = after(
      { '10.md': stance({}, then), '20.md': last },
      { '10.md': stance({}, now), '20.md': last },
    );
    expect(mistakes.map((mistake) => mistake.found)).toEqual([expect.stringContaining(found)]);
  });

  test('but not the folder of a picture', () => {
    const { mistakes, news } = after(
      { '10.md': stance({}, '![A hill](hill.jpg)'), '20.md': last },
      { '10.md': stance({}, '![A hill](./walks/hill.jpg)'), '20.md': last },
    );
    expect([...mistakes, ...news]).toEqual([]);
  });
});

describe('an earlier stance that is found later', () => {
  const then = { '10.md': stance({}), '20.md': last };
  const turns = '\n  - kind: let-go\n    belief: A\n    because: B';
  const earlier = (fields: Parameters<typeof stance>[0], text?: string) => ({
    '05.md': stance({}, 'Earlier.'),
    '10.md': stance(fields, text),
    '20.md': last,
  });

  test('lets the first of before say when it was, what changed and what became of beliefs', () => {
    const now = earlier({ label: 'Then', on: '2019', changed: 'A.', turns });
    const { mistakes, news, lock } = after(then, now);
    expect(mistakes).toEqual([]);
    expect(news.map((one) => one.news).sort()).toEqual(['new', 'preceded']);
    expect(lock['lesson-one']?.['10']).toMatchObject({ label: 'Then', changed: 'A.' });
    const again = {
      ...lesson('one', 10, earlier({ changed: 'B.' })),
      'stances.lock': formatLock(lock),
    };
    expect(examine(again).mistakes).toHaveLength(1);
  });

  test('lets it say nothing else, and no stance that is still the first', () => {
    const found = (now: GardenFiles) => after(then, now).mistakes.map((one) => one.found);
    expect(found(earlier({ changed: 'A.' }, 'A whim.'))).toEqual(['“A thought.” became “A whim.”']);
    expect(found({ ...then, '10.md': stance({ label: 'Then' }) })).toHaveLength(1);
    const labelled = { ...then, '10.md': stance({ label: 'Then' }) };
    expect(after(labelled, earlier({ label: 'Now', changed: 'A.' })).mistakes).toHaveLength(1);
  });
});

test('tells a stance that is new from a record that is lost', () => {
  const { lock } = examine(lesson('one', 10));
  const both = { ...lesson('one', 10), ...lesson('two', 20) };
  expect(formatUnrecorded(examine({ ...both, 'stances.lock': formatLock(lock) }))).toBe(
    '1 past stance is not recorded yet: npm run check -- --accept records it.',
  );
  expect(formatUnrecorded(examine(both))).toMatch(/^2 past stances .* there is no stances\.lock\./);
});
