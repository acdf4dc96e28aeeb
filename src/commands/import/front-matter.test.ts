import { describe, expect, test } from 'vitest';
import { readDate, readNoteFields } from './front-matter.ts';

describe('readDate', () => {
  test.each([
    ['2019', '2019'],
    [2019, '2019'],
    ['2019-1-6', '2019-01-06'],
    ['2019/01/16', '2019-01-16'],
    ['2019-01-16T23:30:00+09:00', '2019-01-16'],
    ['[[2019-01-16]]', '2019-01-16'],
    ['20190116', '2019-01-16'],
    ['201901161230', '2019-01-16'],
  ])('reads %s as %s', (written, date) => {
    expect(readDate(written)).toBe(date);
  });

  test.each(['01/02/2019', '2019-02-30', 'yesterday', '', null, { year: 2019 }, '2019-01-167'])(
    'does not guess at %s',
    (written) => {
      expect(readDate(written)).toBeUndefined();
    },
  );
});

describe('readNoteFields', () => {
  test('reads tags as a list, and as one text with commas, spaces and signs', () => {
    const tags = (written: unknown) => readNoteFields({ tags: written }).tags;
    expect(tags(['a', '#b', 'c/d'])).toEqual(['a', 'b', 'c/d']);
    expect(tags('a, #b c/d')).toEqual(['a', 'b', 'c/d']);
    expect(tags(2020)).toEqual(['2020']);
    expect(tags(null)).toEqual([]);
  });

  test('takes growth from a field or a tag that names it', () => {
    expect(readNoteFields({ status: 'Evergreen' })).toMatchObject({
      growth: 'evergreen',
      lost: [],
    });
    expect(readNoteFields({ tags: ['garden/budding', 'a'] })).toMatchObject({
      growth: 'budding',
      tags: ['a'],
    });
    expect(readNoteFields({ status: 'done' })).toMatchObject({
      growth: undefined,
      lost: ['the field status, "done"'],
    });
    expect(readNoteFields({ tags: ['constructor'] })).toMatchObject({ growth: undefined });
  });

  test.each([{ draft: true }, { draft: 'yes' }, { publish: false }, { private: 'true' }])(
    'keeps a note with %j to its author',
    (data) => {
      expect(readNoteFields(data).isDraft).toBe(true);
    },
  );

  test.each([{ draft: false }, { publish: true }, { draft: null }, {}])(
    'shows a note with %j',
    (data) => {
      expect(readNoteFields(data).isDraft).toBe(false);
    },
  );

  test('tells of every field that it does not carry, and of dates that are none', () => {
    const { lost, planted } = readNoteFields({ Created: '1.2.2019', cssclass: ['wide'], id: 7 });
    expect(planted).toBeUndefined();
    expect(lost).toEqual([
      'the field created, whose "1.2.2019" is no date such as 2019-01-16',
      'the field cssclass, ["wide"]',
      'the field id, 7',
    ]);
  });
});
