import type { MistakeCase } from './mistake-case.ts';
import { inPractice } from './practice-mistakes.ts';

const warmRule = '{ tag: warm, moreThan: cold }';

/** Names in a practice that lead nowhere or stand twice. */
export const practiceNameMistakes: MistakeCase[] = [
  inPractice(
    'a rule on a tag that nobody carries, with its nearest',
    'unknown-tag',
    [warmRule, '{ any: [{ not: { tag: wram, atLeast: 1 } }, { tag: warm, moreThan: cold }] }'],
    ['outcomes.1.when.any.0.not.tag', 23],
    {
      expected: 'a tag that an option of this practice carries, in the rule of outcome warm',
      found: '"wram"',
      mend: 'Write warm instead',
    },
  ),
  inPractice(
    'a tag that no rule reads',
    'unread-tag',
    ['text: I can’t see it }', 'text: I can’t see it, tags: [foggy] }'],
    ['questions.1.options.2.tags.0', 13],
    {
      expected: 'a tag that a rule of this practice reads',
      found: '"foggy"',
      mend: 'Let a rule read it, or remove it here',
    },
  ),
  inPractice(
    'a rule on an unknown question, with its nearest',
    'unknown-question',
    ['{ answered: nothing }', '{ question: ski, answered: false }'],
    ['outcomes.0.when.question', 17],
    {
      expected: 'a question of this practice, in the rule of outcome silent',
      found: '"ski"',
      mend: 'Write sky instead',
    },
  ),
  inPractice(
    'a rule on an unknown option, with its nearest',
    'unknown-option',
    ['{ answered: nothing }', '{ question: sky, is: [unsure, gray] }'],
    ['outcomes.0.when.is.1', 17],
    {
      expected: 'an option of the question sky, in the rule of outcome silent',
      found: '"gray"',
      mend: 'Write grey instead',
    },
  ),
  inPractice(
    'a rule on an option of a text',
    'option-of-text',
    ['{ answered: nothing }', '{ question: walk, is: [long] }'],
    ['outcomes.0.when.is.0', 17],
    {
      expected: 'an option of the question walk',
      found: '"long"',
      mend: 'A text has no options; write answered: true in the rule of outcome silent.',
    },
  ),
  inPractice('a goal that is no text', 'goal', ['goal: walk', 'goal: sky'], ['goal', 4], {
    expected: 'the id of a text question of this practice',
    found: '"sky"',
    mend: 'Remove goal:, or add that question.',
  }),
  inPractice(
    'a doubled question',
    'doubled-question',
    ['id: sky', 'id: walk'],
    ['questions.1.id', 8],
    {
      expected: 'an id that no other question of the practice has',
      found: 'walk, which stands above already',
      mend: 'Give this one an id of its own',
    },
  ),
  inPractice(
    'a doubled option',
    'doubled-option',
    ['id: unsure', 'id: blue'],
    ['questions.1.options.2.id', 13],
    {
      expected: 'an id that no other option of the question has',
      found: 'blue, which stands above already',
      mend: 'Give this one an id of its own',
    },
  ),
  inPractice(
    'a doubled outcome',
    'doubled-outcome',
    ['id: open', 'id: warm'],
    ['outcomes.2.id', 27],
    {
      expected: 'an id that no other outcome of the practice has',
      found: 'warm, which stands above already',
      mend: 'Give this one an id of its own',
    },
  ),
  inPractice(
    'an unknown lesson, with its nearest',
    'unknown-lesson',
    ['Sit in the sun.\n', 'Sit in the sun.\n    read: [keep-goin]\n'],
    ['outcomes.1.read.0', 26],
    {
      expected: 'a lesson that stands in lessons/, for outcome warm',
      found: '"keep-goin"',
      mend: 'Write keep-going instead',
    },
  ),
];
