import type { PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import { findBoundMistake } from './practice-numbers.ts';
import { listRepetitions, type WrittenQuestion } from '../schema/question.ts';
import { laterQuestion, listLeaves, optionsOf, unknownName, type Leaf } from './written-rules.ts';

/** Ids that stand twice in a practice, and names in its rules that lead nowhere. */
export function findPracticeNames(practice: PracticeFields): PlacedMistake[] {
  const { questions, outcomes } = practice;
  return [
    ...findDoubles('question of the practice', questions, ['questions']),
    ...questions.flatMap((question, index) =>
      findDoubles('option of the question', optionsOf(question), ['questions', index, 'options']),
    ),
    ...findTakenRepetitions(questions),
    ...findDoubles('outcome of the practice', outcomes, ['outcomes']),
    ...findGoalMistake(practice),
    ...listLeaves(practice).flatMap((leaf) => findLeafMistakes(leaf, practice)),
    ...findUnreadTags(practice),
  ];
}

function findDoubles(
  what: string,
  entries: readonly { id: string }[],
  path: PropertyKey[],
): PlacedMistake[] {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : {
          path: [...path, index, 'id'],
          expected: `an id that no other ${what} has`,
          found: `${id}, which stands above already`,
          mend: 'Give this one an id of its own; kept answers tell them apart by it.',
        },
  );
}

function findGoalMistake({ goal, questions }: PracticeFields): PlacedMistake[] {
  const texts = questions.filter(({ kind }) => kind === 'text').map(({ id }) => id);
  if (goal === undefined || texts.includes(goal)) return [];
  return [
    unknownName(['goal'], 'the id of a text question of this practice', goal, texts, 'Remove goal:, or add that question.'), // prettier-ignore
  ];
}

/** The names in one condition: tags that options carry, questions that may be read here, options that they have. */
function findLeafMistakes(leaf: Leaf, practice: PracticeFields): PlacedMistake[] {
  const { written, path, rule, readable } = leaf;
  const tags = listTags(practice.questions);
  const mistakes: PlacedMistake[] = [];
  for (const field of ['tag', 'moreThan'] as const) {
    const tag = written[field];
    if (tag === undefined || tags.includes(tag)) continue;
    const expected = `a tag that an option of this practice carries, in ${rule}`;
    mistakes.push(unknownName([...path, field], expected, tag, tags, `Give the tag to an option, or take it out of ${rule}.`)); // prettier-ignore
  }
  const { question: id, is = [] } = written;
  if (id === undefined) return mistakes;
  const question = readable.find((one) => one.id === id);
  if (!question) return [unreadableQuestion(leaf, id, practice)];
  mistakes.push(...findBoundMistake(leaf, question));
  const options = optionsOf(question).map((option) => option.id);
  for (const [index, option] of is.entries()) {
    if (options.includes(option)) continue;
    const expected = `an option of the question ${id}, in ${rule}`;
    const mend = 'options' in question ? `Add the option, or take it out of ${rule}.` : `A ${question.kind} has no options; write answered: true in ${rule}.`; // prettier-ignore
    mistakes.push(unknownName([...path, 'is', index], expected, option, options, mend));
  }
  return mistakes;
}

function unreadableQuestion(
  { path, rule, readable }: Leaf,
  id: string,
  { questions }: PracticeFields,
): PlacedMistake {
  const at = [...path, 'question'];
  const isLater = questions.some((one) => one.id === id || listRepeated(one).includes(id));
  if (isLater) return laterQuestion(at, id, rule);
  const names = readable.map((question) => question.id);
  const mend = `Add the question, or take it out of ${rule}.`;
  return unknownName(at, `a question of this practice, in ${rule}`, id, names, mend);
}

/** A tag that no rule reads is either misspelt or for nothing. */
function findUnreadTags(practice: PracticeFields): PlacedMistake[] {
  const read = listLeaves(practice).flatMap(({ written }) => [written.tag, written.moreThan]);
  const names = read.filter((tag) => tag !== undefined);
  return practice.questions.flatMap((question, place) =>
    optionsOf(question).flatMap(({ tags }, index) =>
      tags.flatMap(
        (tag, at) =>
        names.includes(tag)
          ? []
          : unknownName(['questions', place, 'options', index, 'tags', at], 'a tag that a rule of this practice reads', tag, names, 'Let a rule read it, or remove it here.'), // prettier-ignore
      ),
    ),
  );
}

function listTags(questions: PracticeFields['questions']): string[] {
  return questions.flatMap(optionsOf).flatMap(({ tags }) => tags);
}

/** The ids that a question's repetitions would have, where another question has one of them. */
function findTakenRepetitions(questions: readonly WrittenQuestion[]): PlacedMistake[] {
  const ids = questions.map(({ id }) => id);
  return questions.flatMap((question, index) => {
    if (question.kind !== 'text' || !question.again) return [];
    const others = questions.filter((other) => other !== question);
    const taken = new Set([...ids, ...others.flatMap(listRepeated)]);
    const [clash] = listRepeated(question).filter((id) => taken.has(id));
    if (clash === undefined) return [];
    return [
      {
        path: ['questions', index, 'again'],
        expected: `ids for the repetitions of ${question.id} that no other question of the practice has`,
        found: `${clash}, which another question has`,
        mend: `Give that one another id, or ask ${question.id} again less often.`,
      },
    ];
  });
}

/** The ids of a question's repetitions; none where it is asked once. */
function listRepeated(question: WrittenQuestion): string[] {
  const again = question.kind === 'text' ? question.again : undefined;
  return again ? listRepetitions(question.id, again.upTo) : [];
}
