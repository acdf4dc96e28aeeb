import type { Bound, Lookup } from './bounds.ts';

export type Table = { head: readonly string[]; rows: readonly (readonly string[])[] };
export type Named = { id: string; name: string };

type Column = readonly [title: string, figure: string, digits: number];

const buildColumns: readonly Column[] = [
  ['cold, s', 'cold wall', 1],
  ['cold, CPU s', 'cold CPU', 1],
  ['unchanged, CPU s', 'unchanged CPU', 1],
  ['one edited, CPU s', 'edited CPU', 1],
  ['peak, MB', 'cold peak', 0],
  ['output, MB', 'megabytes', 0],
];
const readColumns: readonly Column[] = [
  ['requests', 'requests', 0],
  ['KB', 'KB', 0],
  ['HTML', 'Document KB', 0],
  ['scripts', 'Script KB', 0],
  ['styles', 'Stylesheet KB', 0],
  ['fonts', 'Font KB', 0],
  ['FCP, ms', 'FCP', 0],
  ['LCP, ms', 'LCP', 0],
  ['TBT, ms', 'TBT', 0],
  ['CLS', 'CLS', 2],
];

/** What builds cost: a row for each size and peer that was measured. */
export function tabulateBuilds(lookup: Lookup, sizes: readonly number[], peers: readonly Named[]): Table {
  return tabulate('cold CPU', buildColumns, lookup, sizes, peers);
} // prettier-ignore

/** What a note costs a reader who comes for the first time. */
export function tabulateReading(lookup: Lookup, sizes: readonly number[], peers: readonly Named[]): Table {
  return tabulate('FCP', readColumns, lookup, sizes, peers);
} // prettier-ignore

/** Every bound, and whether it is met. */
export function tabulateBounds(bounds: readonly Bound[]): Table {
  return {
    head: ['bound', 'at most', 'found', ''],
    rows: bounds.map(({ what, atMost, found, met }) => [what, atMost, found, met === undefined ? '' : met ? 'met' : '**not met**']),
  }; // prettier-ignore
}

function tabulate(
  needed: string,
  columns: readonly Column[],
  lookup: Lookup,
  sizes: readonly number[],
  peers: readonly Named[],
): Table {
  const format = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '–';
  return {
    head: ['notes', 'made by', ...columns.map(([title]) => title)],
    rows: sizes.flatMap((notes) =>
      peers
        .filter(({ id }) => lookup(id, notes, needed) !== undefined)
        .map(({ id, name }) => [
          notes.toLocaleString('en'),
          name,
          ...columns.map(([, figure, digits]) => format(lookup(id, notes, figure), digits)),
        ]),
    ),
  };
}

/** A table of Markdown, in which columns stand below each other as they do in a terminal. */
export function formatTable({ head, rows }: Table): string {
  const lines = [head, ...rows];
  const widths = head.map((_, index) => Math.max(3, ...lines.map((line) => (line[index] ?? '').length)));
  const format = (cells: readonly string[], fill: string) =>
    `| ${widths.map((width, index) => (cells[index] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [format(head, ' '), format([], '-'), ...rows.map((row) => format(row, ' '))].join('\n');
} // prettier-ignore
