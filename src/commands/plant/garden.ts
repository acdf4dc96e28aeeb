import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { examineContent } from '../../content/check/examine.ts';
import { parseContent, type ParsedContent } from '../../content/check/parsed-content.ts';
import { contentFolder } from '../../content/folders.ts';
import { formatMistakes } from '../../content/mistake.ts';
import { readContent, readText } from '../../content/read/read-content.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { hasCode } from '../../text/error-code.ts';
import { CommandError } from '../command/command.ts';

/** A file that a command is about to add: its path from the content folder, and its text. */
export type PlannedFile = { path: string; text: string };

/** What a command has to know to make files: what the garden has, and the date, as content files write it. */
export type Garden = { known: ParsedContent; today: string };

export type GardenInFolder = Garden & { folder: string; files: SourceFile[] };

/** Reads the garden that a command is about to add to. Refused where there is none. */
export async function readGarden(): Promise<GardenInFolder> {
  const folder = contentFolder(process.env);
  const files = await readContent(folder);
  const known = parseContent(files);
  if (known.site) return { folder, files, known, today: readToday() };
  throw new CommandError(
    `There is no garden in ${folder}: it has no site.yaml. Point CONTENT_DIR at one, or begin one with npm run new -- --empty.`,
  );
}

/** The day on the author's own calendar. */
export function readToday(): string {
  // Swedish writes dates as ISO does.
  return new Date().toLocaleDateString('sv-SE');
}

/** The text of a template, with a value for each name that follows a dollar sign in it. */
export function fillTemplate(file: string, values: Readonly<Record<string, string>>): string {
  const template = readFileSync(file, 'utf8');
  return template.replaceAll(/\$([a-z]+)/g, (whole, name: string) => values[name] ?? whole);
}

/** A text as a field of YAML has it. */
export function writeValue(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** Refuses files with which the garden would have a mistake that it does not have now, before any of them is written. */
export function checkFiles(files: SourceFile[], planned: PlannedFile[], folder: string): void {
  const before = new Set(examineContent(files).mistakes.map((one) => JSON.stringify(one)));
  const added = planned.map(({ path, text }) => readText(path, text));
  const kept = files.filter((file) => !planned.some(({ path }) => path === file.path));
  const { mistakes } = examineContent([...kept, ...added]);
  const fresh = mistakes.filter((one) => !before.has(JSON.stringify(one)));
  if (fresh.length === 0) return;
  throw new CommandError(
    `Nothing was added, because of what it would clash with.\n\n${formatMistakes(fresh, folder)}`,
  );
}

/** Writes new files, and says so in a line for each. A file that exists is never overwritten. */
export async function addFiles(folder: string, planned: readonly PlannedFile[]): Promise<void> {
  for (const { path, text } of planned) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, text, { flag: 'wx' });
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      throw new CommandError(`${file} is there already, and was left as it is.`);
    }
    console.log(`added  ${file}`);
  }
}
