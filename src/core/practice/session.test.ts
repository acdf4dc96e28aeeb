import { expect, test } from 'vitest';
import { answersOf, samplePractice } from './sample.ts';
import {
  giveAnswer,
  nextPlace,
  parsePlace,
  parseSession,
  previousPlace,
  startSession,
  type Place,
} from './session.ts';

const practice = samplePractice();
const at = (id: string): Place => ({ kind: 'question', id });
const session = (id: string, short: Record<string, string | string[]> = {}) => ({
  place: at(id),
  answers: answersOf(practice, short),
});

test('begins at the first question with nothing answered', () => {
  expect(startSession(practice)).toEqual({ place: at('walk'), answers: {} });
});

test('passes by a question that the answers do not show', () => {
  expect(nextPlace(practice, session('wind', { sky: 'blue' }))).toEqual(at('else'));
  expect(nextPlace(practice, session('wind', { sky: 'grey', wind: ['wet'] }))).toEqual(at('coat'));
});

test('goes from the last question to the review, and on to what the practice says', () => {
  const review = nextPlace(practice, session('else'));
  expect(review).toEqual({ kind: 'review' });
  expect(nextPlace(practice, { place: review, answers: {} })).toEqual({ kind: 'outcome' });
});

test('goes back by the questions that are shown, and from the first to nowhere', () => {
  expect(previousPlace(practice, { place: { kind: 'outcome' }, answers: {} })).toEqual({
    kind: 'review',
  });
  expect(previousPlace(practice, { place: { kind: 'review' }, answers: {} })).toEqual(at('else'));
  expect(previousPlace(practice, session('else', { sky: 'blue' }))).toEqual(at('wind'));
  expect(previousPlace(practice, session('walk'))).toBeUndefined();
});

test('changes one answer and loses no other, hidden ones included', () => {
  const before = session('sky', { sky: 'grey', wind: ['wet'], coat: 'yes', else: 'more' });
  const after = giveAnswer(before, 'sky', { kind: 'choice', option: 'blue' });
  expect(after.answers).toEqual({ ...before.answers, sky: { kind: 'choice', option: 'blue' } });
});

test('takes an answer back', () => {
  expect(giveAnswer(session('sky', { sky: 'grey' }), 'sky', undefined).answers).toEqual({});
});

test('reads back what it wrote down', () => {
  const kept = session('wind', { walk: 'By the river', sky: 'grey', wind: ['wet', 'sharp'] });
  expect(parseSession(practice, JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([
  ['nothing', null],
  ['a word', 'review'],
  ['no answers', { place: { kind: 'review' } }],
  ['a place that is gone', { place: at('gone'), answers: {} }],
])('takes %s for no session', (_, written) => {
  expect(parseSession(practice, written)).toBeUndefined();
});

test('leaves out answers that are none, and names that were never asked', () => {
  const written: unknown = JSON.parse(
    '{"place":{"kind":"review"},"answers":{"sky":{"kind":"choice","option":4},"__proto__":{"kind":"text","text":"x"},"walk":{"kind":"text","text":"Up"}}}',
  );
  expect(parseSession(practice, written)?.answers).toEqual({ walk: { kind: 'text', text: 'Up' } });
});

test('takes a place from the history of another page for none', () => {
  expect(parsePlace(practice, { kind: 'question', id: 'elsewhere' })).toBeUndefined();
  expect(parsePlace(practice, undefined)).toBeUndefined();
});
