import { expect, test } from 'vitest';
import { t } from '../words/garden-words.ts';
import { answersOf, samplePractice } from '../../test/practice/sample.ts';
import { describePlace } from './describe-place.ts';
import { readAnswers } from './engine.ts';
import type { Answers, Practice } from './practice.ts';

/** The places of all questions that these answers show. */
function placesIn(practice: Practice, answers: Answers = {}) {
  const { shown } = readAnswers(practice, answers);
  return shown.map((_, index) => describePlace(practice, shown, index, t));
}

function withThemes(...themes: (string | undefined)[]): Practice {
  const practice = samplePractice();
  const questions = practice.questions.map((one, index) => ({ ...one, theme: themes[index] }));
  return { ...practice, questions };
}

test('tells about how many questions there are, and then their numbers', () => {
  expect(placesIn(samplePractice())).toEqual([
    'About five questions, one at a time',
    'Question 2 of about 5',
    'Question 3 of about 5',
    'Question 4 of about 5',
  ]);
});

test('names the part that a question is in, as far as there is more than one', () => {
  const places = placesIn(withThemes('Out there', 'Out there', undefined, 'On you', 'On you'));
  expect(places.slice(1)).toEqual(['Out there, 1 of 2', 'Question 3 of about 5', 'On you, 2 of 2']);
  expect(placesIn(withThemes('A', 'A', 'A', 'A', 'A'))[1]).toBe('Question 2 of about 5');
});

test('numbers the parts alike, whatever the answers show of them', () => {
  const practice = withThemes('A', 'A', 'A', 'B', 'C');
  const cold = answersOf(practice, { sky: 'grey', wind: ['sharp'] });
  expect(placesIn(practice)[3]).toBe('C, 3 of 3');
  expect(placesIn(practice, cold).slice(3)).toEqual(['B, 2 of 3', 'C, 3 of 3']);
});

test('is exact where no answer changes how many there are, and silent about one', () => {
  const practice = samplePractice();
  const first = (count: number) => ({ ...practice, questions: practice.questions.slice(0, count) });
  expect(placesIn(first(2))[1]).toBe('Question 2 of 2');
  expect(placesIn(first(1))).toEqual([undefined]);
});
