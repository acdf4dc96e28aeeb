import { examineContent } from '../../content/check/examine.ts';
import { formatMistakes } from '../../content/mistake.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { CommandError } from '../command/command.ts';
import { readText } from '../../content/read/read-content.ts';
import type { PlannedFile } from './planting.ts';

/** Refuses files with which the garden would have a mistake that it does not have now, before any of them is written. */
export function vetFiles(
  files: readonly SourceFile[],
  planned: readonly PlannedFile[],
  folder: string,
): void {
  const before = new Set(examineContent(files).mistakes.map((one) => JSON.stringify(one)));
  const added = planned.map(({ path, text }) => readText(path, text));
  const { mistakes } = examineContent([...files, ...added]);
  const fresh = mistakes.filter((one) => !before.has(JSON.stringify(one)));
  if (fresh.length === 0) return;
  throw new CommandError(
    `Nothing was added, because of what it would clash with.\n\n${formatMistakes(fresh, folder)}`,
  );
}
