import { describe, expect, it } from 'vitest';
import { isPracticeFile } from './practice-file.ts';
import { readSession } from './session.ts';
import { answersOf, samplePractice } from '../../test/practice/sample.ts';
import { samplePlan } from '../../test/practice/sample-plan.ts';

const practice = samplePractice();
const read = (kept: string) => readSession(practice, JSON.parse(kept));

describe('readSession', () => {
  it('gives back what was kept', () => {
    const answers = answersOf(practice, { walk: 'Home', sky: 'grey', wind: ['sharp'] });
    const session = {
      answers,
      asked: ['walk', 'sky', 'coat'],
      place: { at: 'question', id: 'coat', isChange: true },
      earlier: { answers: answersOf(practice, { walk: 'Out' }), asked: ['walk'] },
    } as const;
    expect(read(JSON.stringify(session))).toEqual(session);
  });

  it('gives back numbers, also those that are no answers yet, and the changed draft', () => {
    const plan = samplePlan();
    const answers = answersOf(plan, { amount: 0, days: 2.5 });
    const place = { at: 'outcome' } as const;
    const kept = { answers, asked: ['amount'], place, draft: 'Dear all,' };
    expect(readSession(plan, JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(readSession(plan, { answers: {}, place, draft: 7 })).not.toHaveProperty('draft');
    const number = { kind: 'number', value: '7' };
    expect(readSession(plan, { answers: { amount: number }, place })?.answers).toEqual({});
  });

  it.each(['null', '[]', '"x"', '7', '{}', '{"answers":[]}', '{"answers":null}'])(
    'finds no session in %s',
    (kept) => expect(read(kept)).toBeUndefined(),
  );

  it('keeps what is sound, and begins anew where the place is not', () => {
    const session = read(
      '{"answers":{"sky":{"kind":"choice","option":"blue"},"walk":{"kind":"text"},"wind":7,' +
        '"else":{"kind":"several","options":["a",1]},"__proto__":{"kind":"text","text":"x"},' +
        '"gone":{"kind":"text","text":"x"}},"place":{"at":"elsewhere"}}',
    );
    expect(session).toEqual({
      answers: {
        sky: { kind: 'choice', option: 'blue' },
        else: { kind: 'several', options: ['a'] },
      },
      asked: ['walk'],
      place: { at: 'question', id: 'walk', isChange: false },
    });
    expect(session && Object.getPrototypeOf(session.answers)).toBe(Object.prototype);
  });
});

describe('isPracticeFile', () => {
  it('knows the file that the site wrote from what a proxy may answer', () => {
    const file = { site: 'sample', practice, lessons: {} };
    expect(isPracticeFile(JSON.parse(JSON.stringify(file)))).toBe(true);
    for (const other of [null, [], 'login', { practice }, { ...file, lessons: [] }])
      expect(isPracticeFile(other)).toBe(false);
  });
});
