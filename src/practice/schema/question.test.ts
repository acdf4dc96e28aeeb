import { expect, test } from 'vitest';
import { nextPlace, type Session } from '../session.ts';
import { readAnswers } from '../engine.ts';
import { answersOf } from '../../../test/practice/sample.ts';
import { samplePlan } from '../../../test/practice/sample-plan.ts';

const practice = samplePlan();
const whys = (short: Parameters<typeof answersOf>[1]) =>
  readAnswers(practice, answersOf(practice, short))
    .shown.filter(({ id, repeats }) => id === 'why' || repeats === 'why')
    .map(({ id, ask, hint }) => [id, ask, hint]);

test('a question is asked again of each answer, as often as it says', () => {
  expect(whys({})).toEqual([['why', 'Why?', undefined]]);
  expect(whys({ why: 'the sea ', 'why-2': 'its noise' })).toEqual([
    ['why', 'Why?', undefined],
    ['why-2', 'Why the sea?', 'Once the sea.'],
    ['why-3', 'Why its noise?', 'Once its noise.'],
  ]);
});

test('passing it by ends the repeating, whatever was answered further down before', () => {
  const left = whys({ why: 'the sea', 'why-3': 'no more' });
  expect(left.map(([id]) => id)).toEqual(['why', 'why-2']);
});

test('the way leads through the repetitions, and on from there', () => {
  const answers = answersOf(practice, { why: 'a', 'why-2': 'b', 'why-3': 'c' });
  const after = (id: string) => {
    const place = { at: 'question', id, isChange: false } as const;
    const session: Session = { answers, asked: [], place };
    return nextPlace(practice, session);
  };
  expect(after('why')).toMatchObject({ id: 'why-2' });
  expect(after('why-3')).toMatchObject({ id: 'sky' });
});
