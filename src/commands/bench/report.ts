import { budgets } from './budgets.ts';
import { median, type PracticeWeight, type SearchWeight } from './weigh-in-browser.ts';
import type { FolderWeight } from './weigh.ts';

/** What a part of the benchmark found, and whether it keeps its budgets. */
export type Report = { text: string; isHeld: boolean };

/** Every page in a table, then the heaviest lesson against its budget in another. */
export function reportWeights({ pages, firstView, lesson }: FolderWeight): Report {
  const table = setTable(
    ['page', 'HTML', 'CSS in it', 'brotli'],
    pages.map(({ path, html, styles, brotli }) => [path, ...[html, styles, brotli].map(kilobytes)]),
  );
  if (!lesson) return { text: table, isHeld: true };
  const budget = setTable(
    ['first view', 'found', 'at most', ''],
    firstView.map(({ name, found, limit, unit }) => [
      name,
      ...[found, limit].map((amount) => (unit === 'bytes' ? kilobytes(amount) : String(amount))),
      verdict(found <= limit),
    ]),
  );
  return {
    text: `${table}\n\nThe heaviest lesson is ${lesson}, as the page asks for it unscrolled.\n\n${budget}`,
    isHeld: firstView.every(({ found, limit }) => found <= limit),
  };
}

/** What each practice fetched and how long its next question took, each the median of its rounds. */
export function reportPractices(weights: readonly PracticeWeight[]): Report {
  const table = setTable(
    ['practice', 'scripts', 'data', 'next question, cold', 'once awake'],
    weights.map(({ practice, scripts, data, cold, warm }) => [
      practice,
      ...[scripts, data].map(kilobytes),
      ...[cold, warm].map(milliseconds),
    ]),
  );
  const isHeld = weights.every(
    ({ scripts, cold, warm }) =>
      scripts <= budgets.practice && cold <= budgets.practiceCold && warm <= budgets.practiceWarm,
  );
  const times = [budgets.practiceCold, budgets.practiceWarm].map(milliseconds);
  const limits = [kilobytes(budgets.practice), ...times].join(', ');
  return { text: `${table}\n\nOn a slow phone, at most ${limits}: ${verdict(isHeld)}`, isHeld };
}

/** What each query fetched, and the median against its budget. */
export function reportSearches(weights: readonly SearchWeight[]): Report {
  const table = setTable(
    ['first search for', 'fetched', 'files'],
    weights.map(({ query, bytes, requests }) => [query, kilobytes(bytes), String(requests)]),
  );
  const middle = median(weights.map(({ bytes }) => bytes));
  const isHeld = middle <= budgets.search;
  const found = `In the middle ${kilobytes(middle)}, at most ${kilobytes(budgets.search)}`;
  return { text: `${table}\n\n${found}: ${verdict(isHeld)}`, isHeld };
}

function verdict(isHeld: boolean): string {
  return isHeld ? 'held' : 'OVER';
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
