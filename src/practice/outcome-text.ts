import type { Translate } from '../words/translate.ts';
import { findOutcome, validAnswers } from './engine.ts';
import { planFor, planLines } from './plan.ts';
import type { Answers, Practice } from './practice.ts';
import type { ValidAnswer } from './question-kinds.ts';
import { fillQuotes, findQuotes, joinTexts } from './quote.ts';
import type { Session } from './session.ts';

/** All that an outcome shows, as somebody would keep it. */
export type OutcomeText = ReturnType<typeof gatherOutcome>;

/** Gathers what a practice says to the answers, and because of what. `lessons` are those that it may lead to. */
export function gatherOutcome(
  practice: Practice,
  session: Session,
  lessons: readonly { slug: string; title: string; address: string }[],
  t: Translate<'practice'>,
) {
  const { answers } = session;
  const { outcome, because } = findOutcome(practice, answers);
  const named = practice.goal === undefined ? undefined : answers[practice.goal];
  const read = outcome.read.flatMap((slug) => lessons.filter((lesson) => lesson.slug === slug));
  return {
    practice: practice.title,
    /** The goal's name, where the reader gave one. */
    goal: named?.kind === 'text' ? named.text.trim() : undefined,
    outcome,
    made: gatherMade(practice, session, t),
    because,
    read: read.map(({ title, address }) => ({ title, address })),
    care: practice.care,
  };
}

/** An outcome as plain text, for a letter or a notebook: what was said, because of what, and what to take along. */
export function writeOutcome(text: OutcomeText, t: Translate<'practice'>): string {
  const { practice, goal, outcome, made, because, read, care } = text;
  const parts = [
    practice,
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
    care,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function list(head: string, entries: string[]): string {
  return entries.length > 0 ? [head, ...entries.map((entry) => `- ${entry}`)].join('\n') : '';
}

/** What a practice makes of the answers besides its outcome, in words: a plan, a drafted text, each under its title. */
export function gatherMade(
  practice: Practice,
  { answers, draft: changed }: Session,
  t: Translate<'practice'>,
): { title: string; says: string[] }[] {
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
    validAnswers(practice, answers).map((one) => [one.question.id, letterWords(one)]),
  );
  const lines = practice.draft?.lines ?? [];
  const written = lines.filter((line) => findQuotes(line).every((id) => words.has(id)));
  if (!written.some((line) => findQuotes(line).length > 0)) return undefined;
  return written.map((line) => fillQuotes(line, (id) => words.get(id) ?? '')).join('\n\n');
}

function letterWords({ text, options }: ValidAnswer): string {
  return text || joinTexts(options.map((option) => option.drafted ?? option.text));
}
