import { expect, test } from 'vitest';
import { examineContent } from '../../core/content/check/examine.ts';
import { chooseOutcome, findOutcome, standAfter } from '../../core/practice/engine.ts';
import { listRandomAnswers } from '../../core/practice/random-answers.ts';
import { walkStates } from '../../core/practice/walk.ts';
import { nameState, watchRules } from '../../core/practice/watched.ts';
import { readContent } from './read-content.ts';

const { garden } = examineContent(await readContent('content'));
const practices = garden?.practices ?? [];

test('comes with practices', () => {
  const planted = ['asking-well', 'expanding-or-depleting', 'room-to-breathe', 'the-why-beneath'];
  expect(practices.map(({ id }) => id)).toEqual(expect.arrayContaining(planted));
});

test.each(practices)(
  '$id leads from every state to one outcome, and to every outcome',
  (practice) => {
    const walk = walkStates(practice);
    if (walk.kind !== 'whole') throw new Error('There are too many states.');
    const ids = practice.outcomes.map(({ id }) => id).sort();
    expect([...new Set(walk.outcomes.values())].sort()).toEqual(ids);
  },
);

test.each(practices)('$id agrees with its walk on a thousand seeded random paths', (practice) => {
  const walk = walkStates(practice);
  if (walk.kind !== 'whole') throw new Error('There are too many states.');
  const watched = watchRules(practice);
  for (const answers of listRandomAnswers(practice, 1000, 1000)) {
    const standing = standAfter(practice, answers);
    const id = chooseOutcome(practice, standing)?.id;
    expect(id).toBeDefined();
    expect(walk.outcomes.get(nameState(standing, watched))).toBe(id);
    expect(findOutcome(practice, answers).outcome.id).toBe(id);
  }
});

test.each(practices)('$id offers to be unsure in every question with options', (practice) => {
  for (const question of practice.questions) {
    if (!('options' in question)) continue;
    const unsure = question.options.find(({ id }) => id === 'unsure');
    expect(unsure, question.id).toMatchObject({ text: 'I’m not sure', tags: [] });
  }
});

test.each(practices)('$id has an outcome for those who skip everything', (practice) => {
  const { outcome, because } = findOutcome(practice, {});
  expect(because).toEqual([]);
  expect(outcome).toBe(practice.outcomes[0]);
});
