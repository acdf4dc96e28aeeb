import type { KeptOutcome } from '../reflections/reflection.ts';
import type { Translate } from '../words/translate.ts';
import { findOutcome, readAnswers } from './engine.ts';
import { planFor, planLines } from './plan.ts';
import type { Answers, Practice } from './practice.ts';
import type { ValidAnswer } from './question-kinds.ts';
import { fillQuotes, findQuotes, joinTexts } from './quote.ts';
import type { Session } from './session.ts';

/** What a practice says to the answers, and because of what. `lessons` are those that it may lead to. */
export function describeOutcome<Lesson extends KeptOutcome['read'][number]>(
  practice: Practice,
  session: Session,
  lessons: readonly Lesson[],
  t: Translate<'practice'>,
) {
  const { outcome, because } = findOutcome(practice, session.answers);
  const { id, title, says, carry } = outcome;
  const read = outcome.read.flatMap((slug) => lessons.filter((lesson) => lesson.slug === slug));
  const made = gatherMade(practice, session, t);
  return { id, title, says, made, because, try: outcome.try, read, carry };
}

/** The goal's name, where the reader gave one. */
export function nameGoal({ goal = '' }: Practice, answers: Answers): string | undefined {
  const named = answers[goal];
  return named?.kind === 'text' ? named.text.trim() : undefined;
}

/** All that an outcome shows, as somebody would keep it. */
type OutcomeText = {
  practice: Pick<Practice, 'title' | 'care'>;
  goal: string | undefined;
  outcome: ReturnType<typeof describeOutcome<{ slug: string; title: string; address: string }>>;
};

/** An outcome as plain text, for a letter or a notebook: what was said, because of what, and what to take along. */
export function writeOutcome(text: OutcomeText, t: Translate<'practice'>): string {
  const { practice, goal, outcome } = text;
  const { made, because, read } = outcome;
  const parts = [
    practice.title,
    goal && t('practice.goal', { name: goal }),
    outcome.title,
    ...outcome.says,
    ...made.flatMap(({ title, says }) => [title, ...says]),
    list(t('practice.try'), [outcome.try]),
    list(
      t('practice.read'),
      read.map(({ title, address }) => `${title}\n  ${address}`),
    ),
    list(t('practice.carry'), [outcome.carry]),
    list(
      t('practice.because'),
      because.map(({ ask, answer }) => `${ask}\n  ${answer}`),
    ),
    practice.care,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function list(head: string, entries: string[]): string {
  return entries.length > 0 ? [head, ...entries.map((entry) => `- ${entry}`)].join('\n') : '';
}

/** What a practice makes of the answers besides its outcome, in words: a plan, a drafted text, each under its title. */
function gatherMade(practice: Practice, session: Session, t: Translate<'practice'>) {
  const { answers, draft: changed } = session;
  const plan = planFor(practice, answers);
  const written = writeLetter(practice, answers);
  const { draft } = practice;
  return [
    ...(plan ? [{ title: t('practice.plan.title'), says: planLines(plan, t) }] : []),
    ...(draft && written ? [{ title: draft.title, says: [changed ?? written] }] : []),
  ];
}

/**
 * The text that a practice drafts from answers. A line is left out unless all that it quotes is answered;
 * undefined where nothing that could be quoted is.
 */
export function writeLetter(practice: Practice, answers: Answers): string | undefined {
  const words = new Map(
    readAnswers(practice, answers).valid.map((one) => [one.question.id, letterWords(one)]),
  );
  const lines = practice.draft?.lines ?? [];
  const written = lines.filter((line) => findQuotes(line).every((id) => words.has(id)));
  if (!written.some((line) => findQuotes(line).length > 0)) return undefined;
  return written.map((line) => fillQuotes(line, (id) => words.get(id) ?? '')).join('\n\n');
}

function letterWords({ text, options }: ValidAnswer): string {
  return text || joinTexts(options.map((option) => option.drafted ?? option.text));
}
