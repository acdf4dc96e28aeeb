import { expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { findOutcome, readAnswers } from '../../src/practice/engine.ts';
import { listRandomAnswers } from '../practice/random-answers.ts';
import type { Practice } from '../../src/practice/practice.ts';
import { walkStates } from '../../src/practice/walk.ts';
import { plantedGarden } from '../../src/commands/planted-garden.ts';
import { readContent } from '../../src/content/read/read-content.ts';

const { garden } = examineContent(await readContent(plantedGarden()));
const practices = garden?.practices ?? [];

test('comes with practices, one of which both the opening and the closing name', () => {
  expect(practices.length).toBeGreaterThan(0);
  const named = garden?.pages.flatMap(({ practice }) => practice ?? []);
  expect(named).toEqual(['expanding-or-depleting', 'expanding-or-depleting']);
});

test.each(practices)(
  '$id leads from every state to one outcome, and to every outcome',
  (practice) => {
    const walk = walkStates(practice);
    if (!walk) throw new Error('There are too many states.');
    const ids = practice.outcomes.map(({ id }) => id).sort();
    expect([...new Set([...walk.states].map(walk.outcomeOf))].sort()).toEqual(ids);
  },
);

test.each(practices)('$id agrees with its walk on a thousand seeded random paths', (practice) => {
  const walk = walkStates(practice);
  if (!walk) throw new Error('There are too many states.');
  for (const answers of listRandomAnswers(practice, 1000, 1000)) {
    const state = walk.after(readAnswers(practice, answers).valid);
    expect(walk.states.has(state)).toBe(true);
    expect(walk.outcomeOf(state)).toBe(findOutcome(practice, answers).outcome.id);
  }
});

test.each(practices)('$id offers to be unsure wherever it offers options', ({ questions }) => {
  for (const question of questions) {
    if (!('options' in question)) continue;
    const unsure = question.options.filter(({ tags }) => tags.length === 0).map(({ id }) => id);
    expect(unsure, question.id).toContain('unsure');
  }
});

test.each(practices)('$id has an outcome for those who skip everything', (practice) => {
  const { outcome, because } = findOutcome(practice, {});
  expect(because).toEqual([]);
  expect(outcome).toBe(practice.outcomes[0]);
});

test.each(practices)('$id has five outcomes or more, each with lessons to read', ({ outcomes }) => {
  expect(outcomes.length).toBeGreaterThanOrEqual(5);
  for (const { id, read } of outcomes) expect(read, id).not.toEqual([]);
});

test.each(practices)(
  '$id has no figure in it, and only characters of the base fonts',
  (practice) => {
    for (const text of listTexts(practice)) expect(text).toMatch(/^(?!.*\d)[ -~é’“”–…]+$/);
  },
);

test.each(['try', 'carry'] as const)(
  'no two outcomes of any practices share what to %s',
  (field) => {
    const shared = practices.flatMap(({ outcomes }) => outcomes.map((outcome) => outcome[field]));
    expect(new Set(shared).size).toBe(shared.length);
  },
);

/** Every word that readers of a practice see. */
function listTexts({ title, summary, intro, care, questions, outcomes }: Practice): string[] {
  const texts = [
    ...[title, summary, intro, care],
    ...questions.flatMap(({ theme, ask, hint, ...rest }) => [
      ...[theme, ask, hint],
      ...('options' in rest ? rest.options.map(({ text }) => text) : []),
    ]),
    ...outcomes.flatMap((told) => [told.title, ...told.says, told.try, told.carry]),
  ];
  // What is quoted is the reader's own, and the ids that name it are not seen.
  return texts.flatMap((text) => text?.replaceAll(/\{\{[\w-]+\}\}/g, '…') ?? []);
}
