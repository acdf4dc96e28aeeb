import { expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { plantedGarden } from '../../src/commands/planted-garden.ts';
import { findOutcome } from '../../src/practice/engine.ts';
import type { Answers, Practice } from '../../src/practice/practice.ts';
import { listRandomAnswers } from '../practice/random-answers.ts';
import { answersOf } from '../practice/sample.ts';

const { garden } = examineContent(await readContent(plantedGarden()));

/** What a reader ticks that tells of harm, and the outcomes of which it then has to be one. */
const harms = [
  ['expanding-or-depleting', 'around-it', 'sleep', ['harm-first']],
  ['expanding-or-depleting', 'around-it', 'hurting', ['harm-first']],
  ['stretch-or-strain', 'body', 'unanswered', ['body-unheard']],
  ['stay-or-step-back', 'trouble', 'afraid', ['frightened']],
  ['stay-or-step-back', 'trouble', 'pain', listHarmOutcomes()],
  ['stay-or-step-back', 'trouble', 'less', listHarmOutcomes()],
  ['stay-or-step-back', 'after-a-break', 'saw', listHarmOutcomes()],
  ['todays-showing-up', 'body', 'ill', ['body-first']],
  ['what-the-numbers-miss', 'done', 'past', ['past-the-stop']],
  ['room-to-breathe', 'bad-day', 'anyway', ['ill-anyway']],
] as const;

function listHarmOutcomes() {
  return ['frightened', 'harm-in-the-thing', 'harm-in-the-way', 'harm-first'] as const;
}

test.each(harms)('%s sees first to %s: %s, whatever else is said', (id, question, option, told) => {
  const practice = planted(id);
  for (const answers of listRandomAnswers(practice, 500, 7)) {
    const ticked = tick(practice, answers, question, option);
    expect(told, JSON.stringify(ticked)).toContain(outcomeOf(practice, ticked));
  }
});

const goodSigns = {
  'first-feeling': 'lifts',
  afterwards: 'fed',
  unseen: 'still',
  stopped: 'sorry',
  beneath: 'towards',
  'plan-slips': 'move',
  'nothing-came': 'same',
};

test('an open hand is told to someone whom nothing harms, and not to one who goes on while hurt', () => {
  const practice = planted('expanding-or-depleting');
  const told = (around: string[]) =>
    outcomeOf(practice, answersOf(practice, { ...goodSigns, 'around-it': around }));
  expect(told(['closer', 'curious'])).toBe('open-hand');
  expect(told(['closer', 'curious', 'hurting', 'sleep'])).toBe('harm-first');
  expect(told(['closer', 'curious', 'crowded'])).not.toBe('open-hand');
});

/** Answers alone that once led to words that they don't bear out. */
const alone = [
  ['expanding-or-depleting', { unseen: 'less' }, 'too-early'],
  ['stay-or-step-back', { 'after-a-break': 'shoes' }, 'not-clear-yet'],
  ['todays-showing-up', { night: 'hardly' }, 'resting'],
] as const;

test.each(alone)('%s takes %j for no more than it says', (id, short, told) => {
  const practice = planted(id);
  expect(outcomeOf(practice, answersOf(practice, short))).toBe(told);
});

test('a round figure is nobody else’s', () => {
  const practice = planted('stretch-or-strain');
  const random = listRandomAnswers(practice, 500, 7);
  const round = random.map((answers) => tick(practice, answers, 'size', 'sounded'));
  const told = round.map((answers) => outcomeOf(practice, answers));
  expect(told).not.toContain('handed-down');
  expect(told).not.toContain('another-length');
});

function planted(id: string): Practice {
  const practice = garden?.practices.find((one) => one.id === id);
  if (!practice) throw new Error(`There is no practice ${id}.`);
  return practice;
}

function outcomeOf(practice: Practice, answers: Answers): string {
  return findOutcome(practice, answers).outcome.id;
}

/** The same answers, with an option chosen as well, or instead where a question takes one. */
function tick(practice: Practice, answers: Answers, question: string, option: string): Answers {
  const kind = practice.questions.find(({ id }) => id === question)?.kind;
  const given = answers[question];
  const others = given?.kind === 'several' ? given.options : [];
  const chosen = kind === 'several' ? [...others, option] : option;
  return { ...answers, ...answersOf(practice, { [question]: chosen }) };
}
