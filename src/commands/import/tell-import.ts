import type { Outcome } from './carry-out.ts';
import type { ImportReport } from './import-notes.ts';

/** The report of an import as text for a terminal. `content` is the folder as the author calls it. */
export function tellImport(report: ImportReport, content: string, isTrial: boolean): string {
  const { outcomes, lost, unused } = report;
  const lines = outcomes.map((outcome) => tellOutcome(outcome, content));
  const lostLines = lost.flatMap(({ path, what }) => [`  ${path}`, ...what.map((one) => `    ${one}`)]); // prettier-ignore
  return [
    ...lines,
    ...(lost.length > 0 ? ['', 'Not carried as it was:', ...lostLines] : []),
    ...(unused.length > 0 ? ['', 'Shown by no note, and not copied:', ...unused.map((path) => `  ${path}`)] : []), // prettier-ignore
    '',
    ...sumUp(outcomes, isTrial),
  ].join('\n');
}

/** True where an import did what it could be asked for: something came along, and nothing failed. */
export function hasSucceeded({ outcomes }: ImportReport): boolean {
  return (
    outcomes.some(({ kind }) => kind === 'added') && !outcomes.some(({ kind }) => kind === 'failed')
  );
}

function tellOutcome(outcome: Outcome, content: string): string {
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
  const count = (kind: Outcome['kind']) =>
    outcomes.filter((outcome) => outcome.kind === kind).length;
  const notes = count('added');
  const failed = count('failed');
  if (notes === 0)
    return ['No note was brought in.', ...(failed ? ['Mend what failed, and run it again.'] : [])];
  const said = [
    say(notes, 'note'),
    say(count('copied'), 'picture'),
    ...(count('left out') > 0 ? [`${String(count('left out'))} left out`] : []),
    ...(failed > 0 ? [`${String(failed)} failed`] : []),
  ].join(', ');
  if (isTrial) return [`${said}. Nothing was written: this was a trial.`];
  return [
    `${said}.`,
    ...outcomes.flatMap((outcome) => (outcome.kind === 'extended' ? [tellSummaries(outcome.what)] : [])), // prettier-ignore
    'Next: npm run check, then npm run dev to read them. Link to the notes from your lessons where they help.',
  ];
}

/** A new topic's summary repeats its title until somebody writes one, and readers see it. */
function tellSummaries(topics: string): string {
  return `The new topics have only a title. Give each a summary in topics.yaml: ${topics}.`;
}

function say(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
