import { describe, expect, test } from 'vitest';
import { findOutcome, readAnswers } from './engine.ts';
import { listRandomAnswers } from '../../test/practice/random-answers.ts';
import { samplePractice } from '../../test/practice/sample.ts';
import { samplePlan } from '../../test/practice/sample-plan.ts';
import { walkStates } from './walk.ts';

const practice = samplePractice();
const option = (id: string, ...tags: string[]) => ({ id, text: id, tags });

/** The outcomes that are reached, each once. */
const listOutcomes = (walk: ReturnType<typeof walkStates>) =>
  [...new Set([...(walk?.states ?? [])].map((state) => walk?.outcomeOf(state)))].sort();

describe('walkStates', () => {
  test('gives each state an outcome, and reaches each outcome', () => {
    const walk = walkStates(practice);
    expect(listOutcomes(walk)).toEqual(['bitter', 'open', 'silent', 'warm', 'wrapped']);
  });

  test('agrees with a thousand seeded random paths', () => {
    const walk = walkStates(practice);
    if (!walk) throw new Error('There are too many states.');
    for (const answers of listRandomAnswers(practice, 1000, 7)) {
      const state = walk.after(readAnswers(practice, answers).valid);
      expect(walk.states.has(state)).toBe(true);
      expect(walk.outcomeOf(state)).toBe(findOutcome(practice, answers).outcome.id);
    }
  });

  test('does not reach an outcome behind a rule that leaves nothing over', () => {
    const [first, ...rest] = practice.outcomes;
    if (!first) throw new Error('There is no outcome.');
    const always = { kind: 'at-most', tag: 'cold', count: 9 } as const;
    const walk = walkStates({ ...practice, outcomes: [{ ...first, when: always }, ...rest] });
    expect(listOutcomes(walk)).toEqual([first.id]);
  });

  test('tells apart only what rules read', () => {
    const questions = Array.from({ length: 30 }, (_, index) => ({
      kind: 'several', id: `q-${String(index)}`, ask: 'Which?', options: [option('a', 'warm'), option('b', 'unread'), option('c')],
    })); // prettier-ignore
    const outcomes = [
      { ...practice.outcomes[0], when: { tag: 'warm', atLeast: 3 } },
      { ...practice.outcomes[4], when: undefined },
    ];
    const walk = walkStates(samplePractice({ questions, outcomes, goal: undefined }));
    expect(walk?.states.size).toBe(31);
  });

  /** A practice whose rules tell every choice of these options apart. */
  const tellingApart = (tags: readonly string[]) => {
    const options = tags.map((tag) => option(tag, tag));
    const questions = [{ kind: 'several', id: 'all', ask: 'Which?', options }];
    const any = tags.map((tag) => ({ tag, atLeast: 1 }));
    const outcomes = [
      { ...practice.outcomes[0], when: { any } },
      { ...practice.outcomes[4], when: undefined },
    ];
    return samplePractice({ questions, outcomes, goal: undefined });
  };

  test('stops where there are more states than anybody could have meant', () => {
    const many = tellingApart([...'abcdefghij']);
    expect(walkStates(many, 1023)).toBeUndefined();
    expect(walkStates(many, 1024)).toBeDefined();
  });

  test('stops within a question whose options double them again and again', () => {
    const tags = Array.from({ length: 40 }, (_, index) => `tag-${String(index)}`);
    expect(walkStates(tellingApart(tags), 1024)).toBeUndefined();
  });

  test('tells numbers apart only by the bounds that rules name', () => {
    const walk = walkStates(samplePlan());
    if (!walk) throw new Error('There are too many states.');
    expect(listOutcomes(walk)).toEqual(['all-days', 'open', 'silent', 'warm']);
    // Days: unanswered, fewer than seven, seven. Rest: unanswered, none, some. Why: passed by, answered, answered again;
    // where it was answered, the sky besides. And whether nothing was said at all.
    expect(walk.states.size).toBe(3 * 3 * 5 + 1);
  });

  test('agrees with a thousand seeded random paths through numbers', () => {
    const plan = samplePlan();
    const walk = walkStates(plan);
    if (!walk) throw new Error('There are too many states.');
    for (const answers of listRandomAnswers(plan, 1000, 3)) {
      const state = walk.after(readAnswers(plan, answers).valid);
      expect(walk.states.has(state)).toBe(true);
      expect(walk.outcomeOf(state)).toBe(findOutcome(plan, answers).outcome.id);
    }
  });
});
