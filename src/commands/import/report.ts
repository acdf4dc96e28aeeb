import type { Outcome } from './write.ts';

export type ImportReport = {
  outcomes: Outcome[];
  /** What could not be carried as it was, by the note in the folder. */
  lost: { path: string; what: string[] }[];
  /** Files that no note shows. */
  unused: string[];
};

/** The report of an import as text for a terminal. `content` is the folder as the author calls it. */
export function formatImport(report: ImportReport, content: string, isTrial: boolean): string {
  const { outcomes, lost, unused } = report;
  const lines = outcomes.map((outcome) => formatOutcome(outcome, content));
  if (lost.length > 0) lines.push('', 'Not carried as it was:');
  for (const { path, what } of lost) lines.push(`  ${path}`, ...what.map((one) => `    ${one}`));
  if (unused.length > 0) lines.push('', 'Shown by no note, and not copied:');
  lines.push(...unused.map((path) => `  ${path}`));
  return [...lines, '', ...sumUp(outcomes, isTrial)].join('\n');
}

/** True where something was added and nothing failed. */
export function hasSucceeded({ outcomes }: ImportReport): boolean {
  const kinds = new Set(outcomes.map(({ kind }) => kind));
  return kinds.has('added') && !kinds.has('failed');
}

function formatOutcome(outcome: Outcome, content: string): string {
  const verb = outcome.kind.padEnd(9);
  switch (outcome.kind) {
    case 'added':
    case 'copied':
      return `${verb} ${content}/${outcome.path}  from ${outcome.from}`;
    case 'extended':
      return `${verb} ${content}/${outcome.path}  by ${outcome.what}`;
    case 'failed':
      return `${verb} ${content}/${outcome.path}: ${outcome.why}`;
    case 'left out':
      return `${verb} ${outcome.path}: ${outcome.why}`;
  }
}

function sumUp(outcomes: readonly Outcome[], isTrial: boolean): string[] {
  const count = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const [notes, leftOut, failed] = [count('added'), count('left out'), count('failed')];
  if (notes === 0)
    return ['No note was brought in.', ...(failed ? ['Mend what failed, and run it again.'] : [])];
  const counts = [formatCount(notes, 'note'), formatCount(count('copied'), 'picture')];
  if (leftOut > 0) counts.push(`${leftOut} left out`);
  if (failed > 0) counts.push(`${failed} failed`);
  const sum = counts.join(', ');
  if (isTrial) return [`${sum}. Nothing was written: this was a trial.`];
  const topics = outcomes.flatMap((outcome) => (outcome.kind === 'extended' ? outcome.what : []));
  return [
    `${sum}.`,
    // A new topic's summary repeats its title until somebody writes one, and readers see it.
    ...topics.map(
      (ids) => `The new topics have only a title. Give each a summary in topics.yaml: ${ids}.`,
    ),
    'Next: npm run check, then npm run dev to read them. Link to the notes from your lessons where they help.',
  ];
}

function formatCount(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
