import type { PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import { expandAgain, type WrittenQuestion } from '../schema/question.ts';
import {
  findRepeated,
  listLeaves,
  optionsOf,
  unknownName,
  unreadableQuestion,
  type Leaf,
} from './written-rules.ts';

/** Ids that stand twice in a practice, and names in its rules that lead nowhere. */
export function* findNameMistakes(practice: PracticeFields): Generator<PlacedMistake> {
  const { questions, outcomes, goal } = practice;
  yield* findDoubles('question of the practice', questions, ['questions']);
  for (const [index, question] of questions.entries()) {
    const path = ['questions', index, 'options'];
    yield* findDoubles('option of the question', optionsOf(question), path);
  }
  yield* findTakenRepetitions(questions);
  yield* findDoubles('outcome of the practice', outcomes, ['outcomes']);
  const texts = questions.filter(({ kind }) => kind === 'text').map(({ id }) => id);
  if (goal !== undefined && !texts.includes(goal)) {
    const expected = 'the id of a text question of this practice';
    yield unknownName(['goal'], expected, goal, texts, 'Remove goal:, or add that question.');
  }
  const leaves = listLeaves(practice);
  const all = expandAgain(questions);
  for (const leaf of leaves) yield* findLeafMistakes(leaf, all);
  yield* findUnreadTags(questions, leaves);
}

function findDoubles(what: string, entries: readonly { id: string }[], path: PropertyKey[]) {
  return findRepeated(
    entries.map(({ id }) => id),
    (index, id) => ({
      path: [...path, index, 'id'],
      expected: `an id that no other ${what} has`,
      found: `${id}, which stands above already`,
      mend: 'Give this one an id of its own; kept answers tell them apart by it.',
    }),
  );
}

/** The names in one condition: tags that options carry, questions that may be read here, options that they have. */
function* findLeafMistakes(leaf: Leaf, all: WrittenQuestion[]): Generator<PlacedMistake> {
  const { condition, path, where, readable } = leaf;
  const tags = all.flatMap(optionsOf).flatMap((option) => option.tags);
  for (const { field, name } of tagsOf(leaf)) {
    if (tags.includes(name)) continue;
    const expected = `a tag that an option of this practice carries, in ${where}`;
    const mend = `Give the tag to an option, or take it out of ${where}.`;
    yield unknownName([...path, field], expected, name, tags, mend);
  }
  if (!('question' in condition)) return;
  const question = readable.find(({ id }) => id === condition.question);
  if (question) yield* findAnswerMistakes(leaf, question);
  else yield unreadableQuestion({ ...leaf, path: [...path, 'question'] }, condition.question, all);
}

/** The tags that a condition reads, each with the field that names it. */
function tagsOf({ condition }: Leaf) {
  const tags = 'tag' in condition ? [{ field: 'tag', name: condition.tag }] : [];
  return 'than' in condition ? [...tags, { field: 'moreThan', name: condition.than }] : tags;
}

/** Answers in a condition that the question does not have: options, and numbers out of its bounds. */
function* findAnswerMistakes({ condition, path, where }: Leaf, question: WrittenQuestion) {
  const { id, kind } = question;
  if ('value' in condition && question.kind !== 'number')
    yield {
      path: [...path, 'question'],
      expected: `a question that asks for a number, in ${where}`,
      found: `${id}, which asks for none`,
      mend: `Name a number question, or write is: or answered: in ${where}.`,
    };
  const bound = 'value' in condition ? condition.value : NaN;
  if (question.kind === 'number' && (bound < question.from || bound > question.to))
    yield {
      path: [...path, condition.kind === 'number-at-least' ? 'atLeast' : 'atMost'],
      expected: `a number from ${String(question.from)} to ${String(question.to)}, as the question ${id} allows, in ${where}`,
      found: String(bound),
      mend: `Write one of these, or change the bounds of the question ${id}.`,
    };
  if (condition.kind !== 'is') return;
  const options = optionsOf(question).map((option) => option.id);
  const mend =
    'options' in question
      ? `Add the option, or take it out of ${where}.`
      : `A ${kind} has no options; write answered: true in ${where}.`;
  for (const [index, option] of condition.options.entries()) {
    if (options.includes(option)) continue;
    const expected = `an option of the question ${id}, in ${where}`;
    yield unknownName([...path, 'is', index], expected, option, options, mend);
  }
}

/** A tag that no rule reads is either misspelt or for nothing. */
function* findUnreadTags(all: WrittenQuestion[], leaves: Leaf[]): Generator<PlacedMistake> {
  const names = leaves.flatMap(tagsOf).map(({ name }) => name);
  const expected = 'a tag that a rule of this practice reads';
  for (const [place, question] of all.entries())
    for (const [index, { tags }] of optionsOf(question).entries())
      for (const [at, tag] of tags.entries()) {
        if (names.includes(tag)) continue;
        const path = ['questions', place, 'options', index, 'tags', at];
        yield unknownName(path, expected, tag, names, 'Let a rule read it, or remove it here.');
      }
}

/** The ids that a question's repetitions would have, where another question has one of them. */
function* findTakenRepetitions(questions: WrittenQuestion[]): Generator<PlacedMistake> {
  const ids = expandAgain(questions).map(({ id }) => id);
  for (const [index, question] of questions.entries()) {
    const [, ...repetitions] = expandAgain([question]);
    const clash = repetitions.find(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id));
    if (!clash) continue;
    yield {
      path: ['questions', index, 'again'],
      expected: `ids for the repetitions of ${question.id} that no other question of the practice has`,
      found: `${clash.id}, which another question has`,
      mend: `Give that one another id, or ask ${question.id} again less often.`,
    };
  }
}
