import { describe, expect, test } from 'vitest';
import { describeAnswer, findOutcome, readAnswers } from './engine.ts';
import { answersOf, samplePractice } from '../../test/practice/sample.ts';
import { samplePlan } from '../../test/practice/sample-plan.ts';

type Short = Parameters<typeof answersOf>[1];

const practice = samplePractice();
const told = (short: Short) => {
  const { outcome, because } = findOutcome(practice, answersOf(practice, short));
  return { id: outcome.id, because: because.map(({ answer }) => answer) };
};
const shown = (short: Short) =>
  readAnswers(practice, answersOf(practice, short)).shown.map(({ id }) => id);

describe('the questions that are shown', () => {
  test('shows a question only where the answers before it ask for it', () => {
    expect(shown({})).toEqual(['walk', 'sky', 'wind', 'else']);
    expect(shown({ sky: 'grey', wind: ['wet'] })).toEqual(['walk', 'sky', 'wind', 'coat', 'else']);
  });

  test('does not count an answer whose question is hidden by now', () => {
    const kept = answersOf(practice, { sky: 'blue', coat: 'yes' });
    expect(readAnswers(practice, kept).valid.map(({ question }) => question.id)).toEqual(['sky']);
    expect(findOutcome(practice, kept).outcome.id).toBe('warm');
  });
});

describe('findOutcome', () => {
  test('says so kindly where everything is skipped, a name for the goal apart', () => {
    expect(told({})).toEqual({ id: 'silent', because: [] });
    expect(told({ walk: 'To the lake' })).toEqual({ id: 'silent', because: [] });
    expect(told({ else: 'Rain' }).id).toBe('open');
    expect(told({ sky: 'unsure' }).id).toBe('open');
  });

  test('tells the first outcome whose rule holds', () => {
    expect(told({ sky: 'blue' }).id).toBe('warm');
    expect(told({ sky: 'grey', wind: ['sharp', 'wet'], coat: 'yes' }).id).toBe('wrapped');
    expect(told({ sky: 'grey', wind: ['sharp'] }).id).toBe('bitter');
  });

  test('gives the answers that speak for the rule as reasons, in the order of the questions', () => {
    const bitter = told({ walk: 'To the lake', sky: 'grey', wind: ['wet', 'sharp'], coat: 'no' });
    expect(bitter.because).toEqual(['It is grey', 'It is sharp; It is wet']);
    const warm = told({ sky: 'blue', wind: ['calm', 'wet'] });
    expect(warm).toEqual({ id: 'warm', because: ['It is blue', 'It is calm'] });
    const wrapped = told({ sky: 'grey', wind: ['wet'], coat: 'yes' });
    expect(wrapped).toEqual({ id: 'wrapped', because: ['It is yes'] });
  });

  test('gives everything but the goal’s name as reasons of the outcome that is for all the rest', () => {
    const { because } = findOutcome(
      practice,
      answersOf(practice, { walk: 'Up', sky: 'unsure', else: 'Fog' }),
    );
    expect(because).toEqual([
      { ask: 'And the sky?', answer: 'It is unsure' },
      { ask: 'Anything else?', answer: 'Fog' },
    ]);
  });

  test('gives all that a rule looks at where it goes by what is missing', () => {
    const { questions, outcomes } = practice;
    const last = outcomes.at(-1);
    if (!last) throw new Error('There is no outcome.');
    const when = { kind: 'at-most', tag: 'warm', count: 1 } as const;
    const calm = { ...practice, questions, outcomes: [{ ...last, when }, last] };
    expect(findOutcome(calm, answersOf(calm, { sky: 'blue' })).because).toHaveLength(1);
  });
});

describe('answers that do not fit', () => {
  test.each([
    ['an option that is gone', { sky: 'starry' }],
    ['an empty text', { else: '  \n' }],
    ['another kind', { sky: ['blue'] }],
    ['no option', { wind: [] }],
    ['a question that is gone', { moon: 'full' }],
  ])('%s counts as skipped', (_, short) => {
    expect(told(short).id).toBe('silent');
  });

  test('a question may be called like something that every object has', () => {
    const questions = [{ kind: 'text', id: 'constructor', ask: 'Who builds?' }];
    const odd = samplePractice({ questions, goal: undefined });
    expect(findOutcome(odd, {}).outcome.id).toBe('silent');
  });
});

describe('quotes and numbers', () => {
  const plan = samplePlan();
  const ask = (id: string, short: Short) =>
    readAnswers(plan, answersOf(plan, short)).shown.find((one) => one.id === id);

  test('a question quotes an answer in its words, and a number takes the unit that was named', () => {
    expect(ask('sky', { why: '  the sea ' })?.ask).toBe('And the sea under which sky?');
    expect(ask('amount', { counted: 'pages' })).toMatchObject({ unit: 'pages', one: undefined });
    expect(ask('amount', {})).toMatchObject({ unit: 'miles', one: 'mile' });
  });

  test.each([
    [{ days: 7, rest: 0 }, 'all-days'],
    [{ days: 6, rest: 0 }, 'open'],
    [{ days: 7, rest: 1 }, 'open'],
    [{ days: 7 }, 'open'],
    [{ days: 8, rest: 0 }, 'open'],
    [{ days: 6.5 }, 'silent'],
  ])(
    'a rule reads %o, and a number that is missing or does not fit speaks for none',
    (short, id) => {
      expect(findOutcome(plan, answersOf(plan, short)).outcome.id).toBe(id);
    },
  );

  test('a number that led to an outcome is told with its unit', () => {
    const answers = answersOf(plan, { days: 7, rest: 0, weeks: 10 });
    expect(findOutcome(plan, answers).because.map(({ answer }) => answer)).toEqual([
      '7 days a week',
      '0 weeks of rest',
    ]);
  });
});

describe('an answer in words', () => {
  const inWords = (id: string, short: Short) => {
    const question = practice.questions.find((one) => one.id === id);
    return question && describeAnswer(question, answersOf(practice, short));
  };

  test.each([
    ['walk', { walk: ' By the river ' }, 'By the river'],
    ['sky', { sky: 'blue' }, 'It is blue'],
    ['wind', { wind: ['wet', 'calm'] }, 'It is calm; It is wet'],
    ['sky', { sky: 'gone' }, undefined],
    ['else', {}, undefined],
  ])('to %s reads as it was given', (id, short, words) => {
    expect(inWords(id, short)).toBe(words);
  });
});
