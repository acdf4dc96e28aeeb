import type { Translate } from '../words/translate.ts';
import type { Outcome, Reason } from './practice.ts';

/** All that an outcome shows, as somebody would keep it. */
export type ToldOutcome = {
  practice: string;
  /** The goal's name, where the reader gave one. */
  goal: string | undefined;
  outcome: Outcome;
  /** What was worked out or drafted from the answers: each part under its title. */
  made: { title: string; says: string[] }[];
  because: Reason[];
  read: { title: string; address: string }[];
  care: string | undefined;
};

/** An outcome as plain text, for a letter or a notebook: what was said, because of what, and what to take along. */
export function writeOutcome(told: ToldOutcome, t: Translate<'practice'>): string {
  const { practice, goal, outcome, made, because, read, care } = told;
  const parts = [
    practice,
    ...(goal ? [t('practice.goal', { name: goal })] : []),
    outcome.title,
    ...outcome.says,
    ...made.flatMap(({ title, says }) => [title, ...says]),
    ...list(t('practice.try'), [outcome.try]),
    ...list(
      t('practice.read'),
      read.map(({ title, address }) => `${title}\n  ${address}`),
    ),
    ...list(t('practice.carry'), [outcome.carry]),
    ...list(
      t('practice.because'),
      because.map(({ ask, answer }) => `${ask}\n  ${answer}`),
    ),
    ...(care ? [care] : []),
  ];
  return parts.join('\n\n');
}

function list(head: string, entries: string[]): string[] {
  return entries.length > 0 ? [[head, ...entries.map((entry) => `- ${entry}`)].join('\n')] : [];
}
