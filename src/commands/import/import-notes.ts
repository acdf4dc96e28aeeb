import { join } from 'node:path';
import { examineContent } from '../../content/check/examine.ts';
import { findPictureMistakes } from '../../content/check/picture-rules.ts';
import { parseContent } from '../../content/check/parsed-content.ts';
import type { Mistake } from '../../content/mistake.ts';
import { identifyFile } from '../../content/file-kind.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { readContent, readText } from '../../content/read/read-content.ts';
import { readPicture } from '../../content/read/read-picture.ts';
import { carryOut, listOutcomes, type Outcome } from './carry-out.ts';
import { planImport, type Home, type ImportPlan } from './plan-import.ts';
import { readLeaf } from './read-leaf.ts';
import { readTopics } from './read-topics.ts';
import { readVault } from './read-vault.ts';

export type ImportReport = {
  outcomes: Outcome[];
  /** What could not be carried as it was, by the note in the folder. */
  lost: { path: string; what: string[] }[];
  /** Files that no note shows. */
  unused: string[];
};

/**
 * Brings a folder of notes into a garden; a trial tells the same and writes nothing. Throws a {@link CommandError} where the
 * garden's topics.yaml has a mistake.
 */
export async function importNotes(
  folder: string,
  content: string,
  { isTrial }: { isTrial: boolean },
): Promise<ImportReport> {
  const vault = await readVault(folder, content);
  const files = await readContent(content);
  const topics = await readTopics(content, files);
  const home: Home = { files, topics, language: parseContent(files).site?.fields.language ?? 'en' };
  const read = vault.notes.map(readLeaf);
  const leaves = read.flatMap((leaf) => ('why' in leaf ? [] : [leaf]));
  const unread = [...vault.leftOut, ...read.flatMap((leaf) => ('why' in leaf ? [leaf] : []))];
  const plan = await settlePlan(folder, home, new Map(), (excluded) =>
    planImport(leaves, vault.others, home, excluded),
  );
  const outcomes = isTrial ? listOutcomes(plan) : await carryOut(plan, folder, content, topics);
  const used = new Set([...plan.pictures.map(({ from }) => from), ...plan.leftOut.keys()]);
  return {
    outcomes: [
      ...outcomes,
      ...[...unread, ...[...plan.leftOut].map(([path, why]) => ({ path, why }))]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, why }) => ({ kind: 'left out' as const, path, why })),
    ],
    lost: plan.notes.flatMap(({ from, lost }) => (lost.length > 0 ? [{ path: from, what: lost }] : [])), // prettier-ignore
    unused: vault.others.filter((path) => !used.has(path)),
  };
}

/** Plans until the garden takes all that is planned: a file with a mistake stays out, and nothing leads to it. */
async function settlePlan(
  folder: string,
  home: Home,
  excluded: Map<string, string>,
  make: (excluded: Map<string, string>) => ImportPlan,
): Promise<ImportPlan> {
  const judged = new Map<string, SourceFile>();
  for (;;) {
    const plan = make(excluded);
    for (const { from, path } of plan.pictures)
      if (!judged.has(path))
        judged.set(path, { ...identifyFile(path), path, lineOf: () => undefined, picture: await readPicture(join(folder, from)) }); // prettier-ignore
    const pictures = plan.pictures.flatMap(({ path }) => judged.get(path) ?? []);
    const refused = findRefused(plan, pictures, home);
    if (refused.size === 0) return plan;
    for (const [path, why] of refused) excluded.set(path, why);
  }
}

/** The files that the garden would not take as they would be, and why. */
function findRefused(plan: ImportPlan, pictures: SourceFile[], home: Home): Map<string, string> {
  const own = new Map([...plan.pictures, ...plan.notes].map(({ path, from }) => [path, from]));
  const why = (mistakes: Mistake[]) =>
    new Map(
      mistakes.flatMap(({ file, expected, found }) => {
        const from = own.get(file);
        return from === undefined ? [] : [[from, `the garden expects ${expected}, and finds ${found}`] as const]; // prettier-ignore
      }),
    );
  const unfit = why(findPictureMistakes({ files: pictures }));
  if (unfit.size > 0) return unfit;
  const topics = plan.topics ? [readText('topics.yaml', plan.topics.text)] : [];
  const kept = home.files.filter(({ path }) => topics.length === 0 || path !== 'topics.yaml');
  const notes = plan.notes.map(({ path, text }) => readText(path, text));
  return why(examineContent([...kept, ...topics, ...pictures, ...notes]).mistakes);
}
