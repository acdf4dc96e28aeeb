import { budgets } from './budgets.ts';
import { medianBytes, type PracticeWeight, type SearchWeight } from './weigh-in-browser.ts';
import type { FolderWeight } from './weigh.ts';

/** Sets the weights in two tables: every page, then the heaviest lesson against its budget. */
export function formatWeights({ pages, firstView, lesson }: FolderWeight): string {
  const table = setTable(
    ['page', 'HTML', 'CSS in it', 'brotli'],
    pages.map(({ path, html, styles, brotli }) => [path, ...[html, styles, brotli].map(kilobytes)]),
  );
  const budget = setTable(
    ['first view', 'found', 'at most', ''],
    firstView.map(({ name, found, limit, unit }) => [
      name,
      ...[found, limit].map((amount) => (unit === 'bytes' ? kilobytes(amount) : String(amount))),
      found <= limit ? 'held' : 'OVER',
    ]),
  );
  return lesson
    ? `${table}\n\nThe heaviest lesson is ${lesson}, as the page asks for it unscrolled.\n\n${budget}`
    : table;
}

/** Sets what each practice fetched and how long its next question took, each in the middle of its rounds. */
export function formatPractices(weights: readonly PracticeWeight[]): string {
  const table = setTable(
    ['practice', 'scripts', 'data', 'next question, cold', 'once awake'],
    weights.map(({ practice, scripts, data, cold, warm }) => [
      practice,
      ...[scripts, data].map(kilobytes),
      ...[cold, warm].map(milliseconds),
    ]),
  );
  const limits = [
    kilobytes(budgets.practice),
    ...[budgets.practiceCold, budgets.practiceWarm].map(milliseconds),
  ];
  const verdict = weights.every(keepsBudget) ? 'held' : 'OVER';
  return `${table}\n\nOn a slow phone, at most ${limits.join(', ')}: ${verdict}`;
}

/** Whether a practice's scripts and times are within their budgets. */
export function keepsBudget({ scripts, cold, warm }: PracticeWeight): boolean {
  return (
    scripts <= budgets.practice && cold <= budgets.practiceCold && warm <= budgets.practiceWarm
  );
}

/** Sets what each query fetched in a table, and the one in the middle against its budget. */
export function formatSearches(weights: readonly SearchWeight[]): string {
  const table = setTable(
    ['first search for', 'fetched', 'files'],
    weights.map(({ query, bytes, requests }) => [query, kilobytes(bytes), String(requests)]),
  );
  const median = medianBytes(weights);
  const verdict = median <= budgets.search ? 'held' : 'OVER';
  return `${table}\n\nIn the middle ${kilobytes(median)}, at most ${kilobytes(budgets.search)}: ${verdict}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function milliseconds(time: number): string {
  return `${Math.round(time)} ms`;
}

/** The first column is set to the left, figures to the right. */
function setTable(head: string[], rows: string[][]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
