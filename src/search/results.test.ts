import { t } from '../words/garden-words.ts';
import { quoteAll } from '../words/translate.ts';
import { describe, expect, test } from 'vitest';
import type { GardenScope, Scope } from './filters.ts';
import { readQuery } from './query.ts';
import {
  countIn,
  formatResults,
  type GardenAnswer,
  type KeptAnswer,
  type Results,
} from './results.ts';

const answer = (counts: [GardenScope, number][], missing: string[] = []): GardenAnswer => ({
  counts: new Map(counts),
  groups: [],
  hasMore: false,
  missing,
});
const here = (count: number): KeptAnswer => ({ kind: 'found', hits: [], count });
const found = (scope: Scope, parts: Pick<Results, 'garden' | 'kept'>): Results => ({
  query: readQuery('rest'),
  scope,
  ...parts,
});
const format = (scope: Scope, parts: Pick<Results, 'garden' | 'kept'>) =>
  formatResults(found(scope, parts), 'Notes', t);

describe('how much is found', () => {
  const both = found('everything', { garden: answer([['everything', 3], ['now', 3]]), kept: here(2) }); // prettier-ignore

  test('everything is what the garden has and what is kept', () => {
    expect(countIn(both, 'everything')).toBe(5);
    expect([countIn(both, 'now'), countIn(both, 'notes'), countIn(both, 'device')]).toEqual([
      3, 0, 2,
    ]);
  });

  test('is not told where it is not known', () => {
    const only = found('device', { kept: here(2) });
    expect([countIn(only, 'everything'), countIn(only, 'now')]).toEqual([undefined, undefined]);
    expect(countIn(found('now', { kept: { kind: 'none' } }), 'device')).toBeUndefined();
  });
});

describe('the sentence over what is found', () => {
  const [some, nothing] = [answer([['everything', 3]]), answer([])];

  test('is the garden’s alone where nothing is kept', () => {
    const kept: KeptAnswer = { kind: 'none' };
    expect(format('everything', { garden: some, kept })).toBe(t('search.found', { n: 3 }));
    expect(format('everything', { garden: nothing, kept })).toBe(
      t('search.nothing', { query: 'rest' }),
    );
    expect(format('notes', { garden: some, kept })).toBe(
      t('search.nothingIn', { query: 'rest', scope: 'Notes' }),
    );
  });

  test('never says that there is nothing where something is kept', () => {
    const kept = here(2);
    const nowhere = `${t('search.nothingInGarden', { query: 'rest' })} ${t('search.kept', { n: 2 })}`;
    expect(format('everything', { garden: nothing, kept })).toBe(nowhere);
    const near = answer([['everything', 3]], ['rest']);
    const nearIt = `${t('search.nearInGarden', { words: quoteAll(['rest'], t), n: 3 })} ${t('search.kept', { n: 2 })}`;
    expect(format('everything', { garden: near, kept })).toBe(nearIt);
    expect(format('notes', { garden: nothing, kept })).toBe(
      t('search.nothingIn', { query: 'rest', scope: 'Notes' }),
    );
  });

  test('says why the garden does not answer', () => {
    for (const failure of ['slow', 'broken', 'unbuilt'] as const)
      expect(format('now', { garden: { failure }, kept: here(2) })).toBe(t(`search.${failure}`));
  });

  test('says why what is kept could not be searched, after what was found', () => {
    const kept: KeptAnswer = { kind: 'fault', reason: 'So.' };
    const fault = t('search.keptFault', { reason: 'So.' });
    expect(format('everything', { garden: some, kept })).toBe(
      `${t('search.found', { n: 3 })} ${fault}`,
    );
    expect(format('notes', { garden: some, kept })).toBe(
      t('search.nothingIn', { query: 'rest', scope: 'Notes' }),
    );
    expect(format('device', { kept })).toBe(fault);
  });
});
