import { listRequired } from '../condition.ts';
import { fillQuotes, findQuotes } from '../quote.ts';
import { isRecord } from '../../text/record.ts';
import { readCondition } from '../schema/condition.ts';
import type { PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import { expandAgain, lastName, type WrittenQuestion } from '../schema/question.ts';
import { laterQuestion, optionsOf, unknownName } from './written-rules.ts';

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
    // A line is left out unless all that it quotes is answered.
    sure: ids,
  }));
  return [
    ...[...questions.flatMap((_, index) => listQuoting(questions, index)), ...lines].flatMap(
      (quoting) => findQuotes(quoting.text).flatMap((id) => checkQuote(quoting, id, ids)),
    ),
    ...findUndrafted(practice),
    ...findBraces(practice),
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

function checkQuote(
  { path, where, before, sure }: Quoting,
  id: string,
  ids: ReadonlySet<string>,
): PlacedMistake[] {
  const names = before.map((question) => question.id);
  if (!names.includes(id)) {
    if (ids.has(id)) return [laterQuestion(path, id, where)];
    const expected = `a question of this practice to quote, in ${where}`;
    return [unknownName(path, expected, id, names, `Add the question, or take {{${id}}} out of ${where}.`)]; // prettier-ignore
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

/** Braces that a reader would see: a quote that is not closed, or one where nothing is quoted. */
function findBraces(practice: PracticeFields): PlacedMistake[] {
  return listTexts(practice, []).flatMap(({ text, path }) => {
    const seen = canQuote(path) ? fillQuotes(text, () => '') : text;
    const [brace] = /\{\{|\}\}/.exec(seen) ?? [];
    if (brace === undefined) return [];
    return [
      {
        path,
        expected: 'quotes such as {{name}}, in what is asked, its hint, or a line of the draft',
        found: JSON.stringify(brace),
        mend: canQuote(path)
          ? 'Write two braces before the id of the question, and two after it.'
          : 'Write it without a quote.',
      },
    ];
  });
}

function canQuote([first, ...rest]: PropertyKey[]): boolean {
  const last = rest.at(-1);
  return first === 'draft' ? rest[0] === 'lines' : last === 'ask' || last === 'hint';
}

function listTexts(value: unknown, path: PropertyKey[]): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => listTexts(entry, [...path, index]));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => listTexts(inner, [...path, name]));
}
