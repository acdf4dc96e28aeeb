import { describe, expect, it } from 'vitest';
import { mergeReflections } from './merge.ts';
import { decideKeep } from './place-record.ts';
import type { KeptStance, Reflection } from './reflection.ts';
import {
  momentAt,
  sampleLessonReflection,
  sampleOwnReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';

const base = sampleLessonReflection();
const [then, now] = base.stances;
const stance = (id: string, text: string): KeptStance => {
  const written = momentAt(`2027-01-01T00:00:00.00${id.length}Z`);
  return { id, text, dated: '', written, changed: written };
};
const lesson = (...stances: (KeptStance | undefined)[]) =>
  sampleLessonReflection({ stances: stances.flatMap((one) => one ?? []) });
const merge = (stored: Reflection, mine: Reflection, known: Reflection[]) =>
  mergeReflections({ stored, mine, known }) ?? 'apart';

describe('two tabs on one lesson', () => {
  it('keep the stances that each of them added', () => {
    const mine = lesson(then, now, stance('a', 'Mine'));
    const theirs = lesson(then, now, stance('bb', 'Theirs'));
    expect(merge(theirs, mine, [base])).toEqual(
      lesson(then, now, stance('a', 'Mine'), stance('bb', 'Theirs')),
    );
  });

  it('keep what the other changed and I did not, and what I took away is away', () => {
    const changed = { ...stance('then', 'Changed there'), written: base.began };
    expect(merge(lesson(changed, now), base, [base])).toEqual(lesson(changed, now));
    expect(merge(base, lesson(now), [base])).toEqual(lesson(now));
    expect(merge(lesson(now), base, [base])).toEqual(lesson(now));
  });

  it('stay apart where both changed one stance, or where nothing is known of before', () => {
    const there = lesson({ ...stance('then', 'Theirs'), written: base.began }, now);
    expect(merge(there, lesson(stance('then', 'Mine'), now), [base])).toBe('apart');
    expect(merge(there, base, [])).toBe('apart');
    expect(merge(there, there, [])).toEqual(there);
  });
});

describe('two tabs on a subject of one’s own', () => {
  const own = sampleOwnReflection();
  const date = (dated: string) => ({
    ...own,
    stances: own.stances.map((one) => (one.id === 'then' ? { ...one, dated } : one)),
  });
  const dated = date('2015');

  it('join a subject with a date', () => {
    const named = { ...own, title: 'Writing' };
    expect(merge(dated, named, [own])).toEqual({ ...dated, title: 'Writing' });
    expect(merge(named, dated, [own])).toEqual({ ...dated, title: 'Writing' });
  });

  it('stay apart where both named or dated it, differently', () => {
    expect(merge({ ...own, title: 'One' }, { ...own, title: 'Other' }, [own])).toBe('apart');
    expect(merge(dated, date('1999'), [own])).toBe('apart');
    expect(merge(base, own, [])).toBe('apart');
  });
});

describe('two tabs on one practice', () => {
  const asked = samplePracticeReflection();

  it('join a note with a day to come back', () => {
    const revisit = { on: '2027-01-01', isOffered: false };
    const mine = { ...asked, note: 'Mine' };
    expect(merge({ ...asked, revisit }, mine, [asked])).toEqual({
      ...asked,
      note: 'Mine',
      revisit,
    });
  });

  it('stay apart where the answers differ', () => {
    const theirs = { ...asked, goal: 'Another' };
    expect(merge(theirs, { ...asked, goal: 'Mine' }, [asked])).toBe('apart');
    expect(merge(theirs, { ...asked, note: 'Mine' }, [asked])).toEqual({ ...theirs, note: 'Mine' });
    expect(merge(base, asked, [])).toBe('apart');
  });
});

describe('decideKeep', () => {
  const asked = samplePracticeReflection();
  const shelf = (records: Record<string, unknown>) => (id: string) => records[id];

  it('writes where nothing is, and beside what is another’s', () => {
    expect(decideKeep(asked, [], shelf({}))).toEqual(asked);
    const theirs = { version: 1, reflection: { ...asked, goal: 'Another' } };
    const id: unknown = expect.stringMatching(/^one~[0-9a-f]{16}$/);
    expect(decideKeep(asked, [], shelf({ one: theirs }))).toEqual({ ...asked, id });
  });

  it('leaves what it cannot read', () => {
    expect(decideKeep(asked, [], shelf({ one: { version: 9 } }))).toEqual({
      kind: 'fault',
      why: 'newer',
    });
    const beside = decideKeep(asked, [], shelf({ one: null }));
    expect(beside).toMatchObject({ ...asked, id: 'id' in beside && beside.id });
    expect('id' in beside && beside.id).toMatch(/^one~/);
  });
});
