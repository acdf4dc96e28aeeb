import { findQuotes } from '../quote.ts';
import { listRequired } from '../required.ts';
import { expandAgain, lastName } from '../schema/again.ts';
import { readCondition } from '../schema/condition.ts';
import type { PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import type { WrittenQuestion } from '../schema/question.ts';
import { optionsOf, tellLater, tellName } from './practice-texts.ts';

/** A text that quotes answers, and what it may quote. */
type Quoting = {
  text: string;
  path: PropertyKey[];
  where: string;
  /** The questions asked before it, and those of them that are surely answered where it is shown. */
  before: WrittenQuestion[];
  sure: ReadonlySet<string>;
};

/** Quotes of answers that are not there, or need not be, where they are quoted. */
export function findQuoteMistakes(practice: PracticeFields): PlacedMistake[] {
  const { questions, draft } = practice;
  const all = expandAgain(questions).map(({ question }) => question);
  const ids = new Set(all.map(({ id }) => id));
  const lines = (draft?.lines ?? []).map((text, index): Quoting => ({
    text,
    path: ['draft', 'lines', index],
    where: 'the draft',
    before: all,
    // A line stands only if all that it quotes is answered.
    sure: ids,
  }));
  return [
    ...[...questions.flatMap((_, index) => listQuoting(questions, index)), ...lines].flatMap(
      (quoting) => findQuotes(quoting.text).flatMap((id) => judgeQuote(quoting, id, ids)),
    ),
    ...findUndrafted(practice),
  ];
}

/** The texts of a question, and those of its repetitions, in which `{{last}}` is the answer before. */
function listQuoting(questions: WrittenQuestion[], index: number): Quoting[] {
  const question = questions[index];
  if (!question) return [];
  const before = expandAgain(questions.slice(0, index)).map((one) => one.question);
  const sure = findSure(question, before);
  const where = `the question ${question.id}`;
  const own = { path: ['questions', index], where, before, sure };
  const again = question.kind === 'text' ? question.again : undefined;
  const repeated = {
    path: [...own.path, 'again'],
    where,
    before: [...before, question, { ...question, id: lastName }],
    sure: new Set([...sure, question.id, lastName]),
  };
  return [...readTexts(question, own), ...(again ? readTexts(again, repeated) : [])];
}

function readTexts(
  { ask, hint }: { ask: string; hint?: string | undefined },
  place: Omit<Quoting, 'text'>,
): Quoting[] {
  const asked = { ...place, text: ask, path: [...place.path, 'ask'] };
  return hint === undefined
    ? [asked]
    : [asked, { ...place, text: hint, path: [...place.path, 'hint'] }];
}

/** The questions that are surely answered where one is shown, since those can only be answered where they are shown. */
function findSure({ when }: WrittenQuestion, before: WrittenQuestion[]): Set<string> {
  const condition = when && readCondition(when);
  const sure = new Set(condition ? listRequired(condition) : []);
  for (const id of [...sure]) {
    const place = before.findIndex((one) => one.id === id);
    const question = before[place];
    if (question) for (const other of findSure(question, before.slice(0, place))) sure.add(other);
  }
  return sure;
}

function judgeQuote(
  { path, where, before, sure }: Quoting,
  id: string,
  ids: ReadonlySet<string>,
): PlacedMistake[] {
  const names = before.map((question) => question.id);
  if (!names.includes(id)) {
    if (ids.has(id)) return [tellLater(path, id, where)];
    const expected = `a question of this practice to quote, in ${where}`;
    return [tellName(path, expected, id, names, `Add the question, or take {{${id}}} out of ${where}.`)]; // prettier-ignore
  }
  if (sure.has(id)) return [];
  return [
    {
      path,
      expected: `a rule that shows ${where} only if ${id} is answered, because it quotes the answer`,
      found: `{{${id}}}, which may have been passed by`,
      mend: `Add { question: ${id}, answered: true } to the when: of ${where}.`,
    },
  ];
}

/** Words for a draft that quotes no answer to their question. */
function findUndrafted({ questions, draft }: PracticeFields): PlacedMistake[] {
  const quoted = (draft?.lines ?? []).flatMap(findQuotes);
  return questions.flatMap((question, place) =>
    optionsOf(question).flatMap(({ drafted }, index) =>
      drafted === undefined || quoted.includes(question.id)
        ? []
        : {
            path: ['questions', place, 'options', index, 'drafted'],
            expected: `a draft that quotes the question ${question.id}`,
            found: JSON.stringify(drafted),
            mend: `Write {{${question.id}}} in a line of the draft, or remove drafted: here.`,
          },
    ),
  );
}
