import { parseContent } from '../../content/check/parsed-content.ts';
import { writePartialDate } from '../../content/partial-date.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { CommandError } from '../command/command.ts';
import { readContent } from '../../content/read/read-content.ts';
import type { Ground } from './planting.ts';

/** Reads the garden that a command is about to add to. Refused where there is none. */
export async function readGround(
  folder: string,
  now: Date,
): Promise<Ground & { files: SourceFile[] }> {
  const files = await readContent(folder);
  const known = parseContent(files);
  if (!known.site) {
    throw new CommandError(
      `There is no garden in ${folder}: it has no site.yaml. Point CONTENT_DIR at one, or begin one with npm run new -- --empty.`,
    );
  }
  return { files, known, today: dayOf(now) };
}

/** The day on the author's own calendar. */
export function dayOf(now: Date): string {
  return writePartialDate({
    precision: 'day',
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    day: now.getDate(),
  });
}
