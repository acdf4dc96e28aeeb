import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { readText } from '../../src/content/read/read-content.ts';
import { findOutcome, readAnswers } from '../../src/practice/engine.ts';
import type { Answers, Practice } from '../../src/practice/practice.ts';
import { beginSession, giveAnswer, moveTo, nextPlace } from '../../src/practice/session.ts';
import { walkStates } from '../../src/practice/walk.ts';
import { sampleGarden } from '../content/sample-garden.ts';
import { listRandomAnswers } from '../practice/random-answers.ts';
import { samplePlanFields } from '../practice/sample-plan.ts';
import { samplePracticeFields } from '../practice/sample.ts';
import { hostileText, spoil } from './hostile-text.ts';

const path = 'practices/warm-or-cold.yaml';
const others = Object.entries(sampleGarden()).filter(([other]) => other !== path);
const sound = others.map(([other, text]) => readText(other, text));

/** The garden with such a practice. JSON is YAML too. */
const examine = (fields: unknown) =>
  examineContent([...sound, readText(path, JSON.stringify(fields))]);

/** Values that a file may well have elsewhere, and numbers at the edges of what can be counted. */
const near = fc.constantFrom(
  'walk', 'warm', 'blue', 'open', 'why-2', '{{walk}}', '{{last}}', true, 'nothing', null, [], {}, 0, 1, 7, 0.1, -1, 1e-9, 5e-324, 1e308,
); // prettier-ignore

/** All that a file holds, from the whole to its single words. */
function listParts(fields: object): unknown[] {
  const parts: unknown[] = [];
  JSON.stringify(fields, (_, part: unknown) => {
    parts.push(part);
    return part;
  });
  return parts;
}

/** Sound practices with one value, wherever it is, put in the place of another. */
const spoilt = fc.constantFrom(samplePracticeFields(), samplePlanFields()).chain((fields) => {
  const part = fc.constantFrom(...listParts(fields)).map((one) => structuredClone(one));
  const value = fc.oneof(hostileText, near, part, fc.jsonValue());
  return fc
    .tuple(fc.nat(listParts(fields).length - 1), value)
    .map((change) => spoil(fields, ...change));
});

/** Takes a practice as a reader would, to its outcome. */
function take(practice: Practice, answers: Answers): Answers {
  let session = beginSession(practice);
  // After the last question comes the review, and after that the outcome.
  for (let step = 0; step < practice.questions.length + 2; step++) {
    const { place } = session;
    if (place.at === 'question') session = giveAnswer(session, place.id, answers[place.id]);
    session = moveTo(practice, session, nextPlace(practice, session));
  }
  expect(session.place).toEqual({ at: 'outcome' });
  return session.answers;
}

describe('the file of a practice', () => {
  test('is sound where nothing is changed', () => {
    for (const fields of [samplePracticeFields(), samplePlanFields()])
      expect(examine(fields).mistakes).toEqual([]);
  });

  test('is a mistake, or leads from all answers to an outcome, whatever is in it', () => {
    fc.assert(
      fc.property(spoilt, fc.nat(), (fields, seed) => {
        const { mistakes, garden } = examine(fields);
        for (const { file, expected, found, mend } of mistakes) {
          expect(file).toBe(path);
          for (const told of [expected, found, mend]) expect(told).not.toBe('');
        }
        expect(garden === undefined).toBe(mistakes.length > 0);
        for (const practice of garden?.practices ?? []) {
          const walk = walkStates(practice);
          for (const answers of listRandomAnswers(practice, 5, seed)) {
            const given = take(practice, answers);
            const { outcome } = findOutcome(practice, given);
            const state = walk?.after(readAnswers(practice, given).valid) ?? '';
            expect(walk?.states.has(state)).toBe(true);
            expect(walk?.outcomeOf(state)).toBe(outcome.id);
          }
        }
      }),
      { numRuns: 75 },
    );
  });

  test('whose rule nests without end is a mistake', () => {
    for (const depth of [100, 1_300]) {
      const when = `${'{"not":'.repeat(depth)}{"answered":"nothing"}${'}'.repeat(depth)}`;
      const text = JSON.stringify(samplePracticeFields()).replace('{"answered":"nothing"}', when);
      const { mistakes } = examineContent([...sound, readText(path, text)]);
      expect(mistakes).toMatchObject([{ file: path }]);
    }
  });
});
