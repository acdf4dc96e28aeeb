import { describe, expect, it } from 'vitest';
import { prepareSearch } from './search.ts';
import { textOf } from '../text/spans.ts';
import {
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';

const one = samplePracticeReflection();
const two = sampleLessonReflection();
const find = prepareSearch([one, two]);
const found = (query: string) => find(query).map(({ reflection }) => reflection.id);
/** What is marked in everything that is found. */
const marked = (query: string, search = find) =>
  search(query).flatMap(({ excerpts }) =>
    excerpts.flatMap(({ excerpt }) =>
      excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text),
    ),
  );
/** A search over one text. */
const within = (note: string) => prepareSearch([samplePracticeReflection({ note })]);

describe('the search over reflections', () => {
  it('finds everything, in its order, where nothing is looked for', () => {
    expect(found('')).toEqual(['one', 'two']);
    expect(found(' “!” ')).toEqual(['one', 'two']);
  });

  it('folds accents and case, composed or not', () => {
    for (const query of ['élan', 'ELAN', 'elan', 'e\u0301lan'])
      expect(found(query)).toEqual(['one']);
    expect(marked('elan')).toContain('Élan');
    expect(marked('elan', within('Un e\u0301lan'))).toContain('e\u0301lan');
    expect(marked('strasse', within('Die Straße'))).toEqual(['Straße']);
  });

  it('matches the beginnings of words while they are typed, and not their middles', () => {
    expect(found('wee')).toEqual(['one']);
    expect(found('eeks')).toEqual([]);
    expect(found("don't quit")).toEqual([]);
    expect(marked("don't", within('Don’t.'))).toEqual(['Don’t']);
  });

  it('wants every word, wherever in the reflection', () => {
    expect(found('elan weeks')).toEqual(['one']);
    expect(found('elan nowhere')).toEqual([]);
  });

  it('finds Chinese and Japanese inside of what is written without spaces', () => {
    expect(found('求め')).toEqual(['two']);
    expect(marked('求め')).toEqual(['求め']);
    expect(marked('手机', within('我的新手机坏了'))).toEqual(['手机']);
    expect(marked('iphone', within('我的iPhone坏了'))).toEqual(['iPhone']);
    expect(marked('カ', within('ｶﾞﾗｽ カラス'))).toContain('カ');
  });

  it('finds Arabic with and without its vowels', () => {
    expect(marked('قلته', within('ما قلتُهُ يومها'))).toEqual(['قلتُهُ']);
    expect(marked('أوّل', within('اول مرة'))).toEqual(['اول']);
  });

  it('takes signs for what they are', () => {
    for (const query of ['.*', '[', '\\', '<b>', '\uD800']) expect(() => find(query)).not.toThrow();
    expect(marked('a+b', within('Is a+b right?'))).toEqual(['a+b']);
  });
});

describe('an excerpt', () => {
  const long = `${'before '.repeat(40)}needle ${'after '.repeat(60)}needle`;

  it('is cut around the first mark, at words, and says so', () => {
    const [passage] = within(long)('needle')[0]?.excerpts ?? [];
    expect(passage).toMatchObject({
      part: 'note',
      excerpt: [{ isMarked: false }, { text: 'needle', isMarked: true }, { isMarked: false }],
    });
    expect(textOf(passage?.excerpt ?? [])).toMatch(/^… before .*needle after .*after …$/);
  });

  it('is told in stretches', () => {
    const [all] = within('needle <b>needle')('needle')[0]?.excerpts ?? [];
    expect(all?.excerpt).toEqual([
      { text: 'needle', isMarked: true },
      { text: ' <b>', isMarked: false },
      { text: 'needle', isMarked: true },
    ]);
  });

  it('never cuts a character in two', () => {
    const text = `${'😀'.repeat(101)} needle${'😀'.repeat(200)}`;
    for (const { excerpts } of within(text)('needle'))
      for (const { excerpt } of excerpts) expect(textOf(excerpt).isWellFormed()).toBe(true);
  });
});
