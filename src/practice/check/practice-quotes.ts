import { listRequired } from '../condition.ts';
import { fillQuotes, findQuotes } from '../quote.ts';
import { listTexts, type Text } from '../../content/texts.ts';
import type { PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';
import { expandAgain, lastName, type WrittenQuestion } from '../schema/question.ts';
import { optionsOf, unreadableQuestion, type Leaf } from './written-rules.ts';

/** Where a text may quote answers. */
type Place = Pick<Leaf, 'where' | 'readable'> & {
  /** The questions that are surely answered where it is shown. */
  sure: ReadonlySet<string>;
};

/** Quotes of answers that are not there, or need not be, where they are quoted. */
export function* findQuoteMistakes(practice: PracticeFields): Generator<PlacedMistake> {
  const { questions, draft } = practice;
  const all = expandAgain(questions);
  for (const [index, question] of questions.entries())
    yield* findQuestionQuotes(question, questions.slice(0, index), all);
  // A line is left out unless all that it quotes is answered.
  const sure = new Set(all.map(({ id }) => id));
  for (const text of listTexts(draft?.lines, ['draft', 'lines']))
    yield* checkQuotes(text, { where: 'the draft', readable: all, sure }, all);
  yield* findUndrafted(practice);
  yield* findBraces(practice);
}

/** The texts of a question, and those of its repetitions, in which `{{last}}` is the answer before. */
function* findQuestionQuotes(
  question: WrittenQuestion,
  earlier: WrittenQuestion[],
  all: WrittenQuestion[],
): Generator<PlacedMistake> {
  const { id, ask, hint } = question;
  const path = ['questions', earlier.length];
  const before = expandAgain(earlier);
  const place = { where: `the question ${id}`, readable: before, sure: findSure(question, before) };
  for (const text of listTexts({ ask, hint }, path)) yield* checkQuotes(text, place, all);
  if (question.kind !== 'text' || !question.again) return;
  const repeated = {
    where: place.where,
    readable: [...before, question, { ...question, id: lastName }],
    sure: new Set([...place.sure, id, lastName]),
  };
  for (const text of listTexts(question.again, [...path, 'again']))
    yield* checkQuotes(text, repeated, all);
}

/** The questions that are surely answered where one is shown, since those can only be answered where they are shown. */
function findSure({ when }: WrittenQuestion, before: WrittenQuestion[]): Set<string> {
  const sure = new Set(when ? listRequired(when) : []);
  for (const id of [...sure]) {
    const place = before.findIndex((one) => one.id === id);
    const question = before[place];
    if (question) for (const other of findSure(question, before.slice(0, place))) sure.add(other);
  }
  return sure;
}

function* checkQuotes({ text, path }: Text, place: Place, all: WrittenQuestion[]) {
  const { where, readable, sure } = place;
  for (const id of findQuotes(text)) {
    if (!readable.some((question) => question.id === id))
      yield unreadableQuestion({ path, where, readable }, id, all);
    else if (!sure.has(id)) {
      yield {
        path,
        expected: `a rule that shows ${where} only if ${id} is answered, because it quotes the answer`,
        found: `{{${id}}}, which may have been passed by`,
        mend: `Add { question: ${id}, answered: true } to the when: of ${where}.`,
      };
    }
  }
}

/** Words for a draft that quotes no answer to their question. */
function* findUndrafted({ questions, draft }: PracticeFields): Generator<PlacedMistake> {
  const quoted = (draft?.lines ?? []).flatMap(findQuotes);
  for (const [place, question] of questions.entries()) {
    if (quoted.includes(question.id)) continue;
    for (const [index, { drafted }] of optionsOf(question).entries())
      if (drafted !== undefined)
        yield {
          path: ['questions', place, 'options', index, 'drafted'],
          expected: `a draft that quotes the question ${question.id}`,
          found: JSON.stringify(drafted),
          mend: `Write {{${question.id}}} in a line of the draft, or remove drafted: here.`,
        };
  }
}

/** Braces that a reader would see: a quote that is not closed, or one where nothing is quoted. */
function* findBraces(practice: PracticeFields): Generator<PlacedMistake> {
  for (const { text, path } of listTexts(practice)) {
    const seen = canQuote(path) ? fillQuotes(text, () => '') : text;
    const [brace] = /\{\{|\}\}/.exec(seen) ?? [];
    if (brace === undefined) continue;
    yield {
      path,
      expected: 'quotes such as {{name}}, in what is asked, its hint, or a line of the draft',
      found: JSON.stringify(brace),
      mend: canQuote(path)
        ? 'Write two braces before the id of the question, and two after it.'
        : 'Write it without a quote.',
    };
  }
}

function canQuote([first, ...rest]: PropertyKey[]): boolean {
  const last = rest.at(-1);
  return first === 'draft' ? rest[0] === 'lines' : last === 'ask' || last === 'hint';
}
