import { join } from 'node:path';
import { examineContent } from '../../content/check/examine.ts';
import { parseContent } from '../../content/check/parsed-content.ts';
import { findPictureMistakes } from '../../content/check/picture-rules.ts';
import { identifyFile } from '../../content/file-kind.ts';
import type { Mistake } from '../../content/mistake.ts';
import { readContent, readText } from '../../content/read/read-content.ts';
import { readPicture } from '../../content/read/read-picture.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { planImport, type ImportGarden, type ImportPlan } from './plan.ts';
import { readNoteFile, type NoteFile } from './read-note.ts';
import { readVault } from './read-vault.ts';
import type { ImportReport } from './report.ts';
import { readTopics } from './topics.ts';
import { listOutcomes, writePlan } from './write.ts';

/**
 * Brings a folder of notes into a garden; a trial reports the same and writes nothing. Throws a {@link CommandError} where
 * the garden's topics.yaml has a mistake.
 */
export async function importNotes(
  folder: string,
  content: string,
  { isTrial }: { isTrial: boolean },
): Promise<ImportReport> {
  const vault = await readVault(folder, content);
  const files = await readContent(content);
  const topics = await readTopics(content, files);
  const language = parseContent(files).site?.fields.language ?? 'en';
  const read = vault.notes.map(readNoteFile);
  const notes = read.flatMap((note) => ('why' in note ? [] : [note]));
  const unread = read.flatMap((note) => ('why' in note ? [note] : []));
  const plan = await settlePlan(folder, notes, vault.others, { files, topics, language });
  const outcomes = isTrial ? listOutcomes(plan) : await writePlan(plan, folder, content, topics);
  const refused = [...plan.leftOut].map(([path, why]) => ({ path, why }));
  const leftOut = [...vault.leftOut, ...unread, ...refused]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, why }) => ({ kind: 'left out' as const, path, why }));
  const used = new Set([...plan.pictures.map(({ from }) => from), ...plan.leftOut.keys()]);
  return {
    outcomes: [...outcomes, ...leftOut],
    lost: plan.notes
      .filter(({ lost }) => lost.length > 0)
      .map(({ from, lost }) => ({ path: from, what: lost })),
    unused: vault.others.filter((path) => !used.has(path)),
  };
}

/** Plans again without the files that the garden refuses, until it takes all that is planned and no link leads to them. */
async function settlePlan(
  folder: string,
  notes: readonly NoteFile[],
  others: readonly string[],
  garden: ImportGarden,
): Promise<ImportPlan> {
  const excluded = new Map<string, string>();
  const read = new Map<string, SourceFile>();
  for (;;) {
    const plan = planImport(notes, others, garden, excluded);
    for (const { from, path } of plan.pictures) {
      if (read.has(path)) continue;
      const picture = await readPicture(join(folder, from));
      read.set(path, { ...identifyFile(path), path, lineOf: () => undefined, picture });
    }
    const pictures = plan.pictures.flatMap(({ path }) => read.get(path) ?? []);
    const refused = findRefused(plan, pictures, garden.files);
    if (refused.size === 0) return plan;
    for (const [path, why] of refused) excluded.set(path, why);
  }
}

/** The files that the garden would not take as they would be, and why. */
function findRefused(
  plan: ImportPlan,
  pictures: SourceFile[],
  present: readonly SourceFile[],
): Map<string, string> {
  const sources = new Map([...plan.pictures, ...plan.notes].map(({ path, from }) => [path, from]));
  const reasons = (mistakes: Mistake[]) => {
    const refused = new Map<string, string>();
    for (const { file, expected, found } of mistakes) {
      const from = sources.get(file);
      if (from) refused.set(from, `the garden expects ${expected}, and finds ${found}`);
    }
    return refused;
  };
  const unfit = reasons(findPictureMistakes({ files: pictures }));
  if (unfit.size > 0) return unfit;
  const topics = plan.topics ? [readText('topics.yaml', plan.topics.text)] : [];
  const kept = present.filter(({ path }) => topics.length === 0 || path !== 'topics.yaml');
  const notes = plan.notes.map(({ path, text }) => readText(path, text));
  return reasons(examineContent([...kept, ...topics, ...pictures, ...notes]).mistakes);
}
