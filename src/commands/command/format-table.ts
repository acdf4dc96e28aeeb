/** Rows of words in columns, each as wide as the widest in it. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, word] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, word.length);
  const lines = rows.map((row) => row.map((word, at) => `  ${word.padEnd(widths[at] ?? 0)}`));
  return lines.map((line) => line.join('').trimEnd()).join('\n');
}
