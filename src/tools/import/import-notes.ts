import { copyFile, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { examineContent } from '../../core/content/check/examine.ts';
import { findPictureMistakes } from '../../core/content/check/picture-rules.ts';
import { gatherKnown } from '../../core/content/check/known.ts';
import type { Mistake } from '../../core/content/mistake.ts';
import type { SourceFile } from '../../core/content/source-file.ts';
import { readContent, readText } from '../content/read-content.ts';
import { readPicture } from '../content/read-picture.ts';
import { planImport, type Home, type ImportPlan } from './plan-import.ts';
import { readLeaf } from './read-leaf.ts';
import { readVault, messageOf } from './read-vault.ts';

/** What became of one file: of the garden's where one was made, otherwise of the folder's. */
export type Outcome =
  | { kind: 'added' | 'copied'; path: string; from: string }
  | { kind: 'extended'; path: string; what: string }
  | { kind: 'left out' | 'failed'; path: string; why: string };

export type ImportReport = {
  outcomes: Outcome[];
  /** What could not be carried as it was, by the note in the folder. */
  lost: { path: string; what: string[] }[];
  /** Files that no note shows. */
  unused: string[];
};

/** Brings a folder of notes into a garden; a trial tells the same and writes nothing. */
export async function importNotes(
  folder: string,
  content: string,
  { isTrial }: { isTrial: boolean },
): Promise<ImportReport> {
  const vault = await readVault(folder, content);
  const files = await readContent(content);
  const topics = await readFile(join(content, 'topics.yaml'), 'utf8').catch(() => '');
  const home: Home = { files, topics, language: gatherKnown(files).site?.fields.language ?? 'en' };
  const read = vault.notes.map(readLeaf);
  const leaves = read.flatMap((leaf) => ('why' in leaf ? [] : [leaf]));
  const unread = [...vault.leftOut, ...read.flatMap((leaf) => ('why' in leaf ? [leaf] : []))];
  const plan = await settlePlan(folder, home, new Map(), (excluded) =>
    planImport(leaves, vault.others, home, excluded),
  );
  const outcomes = isTrial ? listOutcomes(plan) : await carryOut(plan, folder, content);
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
        judged.set(path, { path, lineOf: () => undefined, picture: await readPicture(join(folder, from)) }); // prettier-ignore
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
  const unfit = why(findPictureMistakes(pictures));
  if (unfit.size > 0) return unfit;
  const topics = plan.topics ? [readText('topics.yaml', plan.topics.text)] : [];
  const kept = home.files.filter(({ path }) => topics.length === 0 || path !== 'topics.yaml');
  const notes = plan.notes.map(({ path, text }) => readText(path, text));
  return why(examineContent([...kept, ...topics, ...pictures, ...notes]).mistakes);
}

function listOutcomes({ topics, pictures, notes }: ImportPlan): Outcome[] {
  return [
    ...notes.map(({ path, from }) => ({ kind: 'added' as const, path, from })),
    ...pictures.map(({ path, from }) => ({ kind: 'copied' as const, path, from })),
    ...(topics ? [tellTopics(topics.added)] : []),
  ];
}

function tellTopics(added: readonly { id: string }[]): Outcome {
  const ids = added.map(({ id }) => id).join(', ');
  return { kind: 'extended', path: 'topics.yaml', what: ids };
}

/** Writes what is planned. Topics and pictures come first, so that no note is without what it names. */
async function carryOut(plan: ImportPlan, folder: string, content: string): Promise<Outcome[]> {
  const { topics } = plan;
  const others: Outcome[] = [];
  if (topics) {
    const outcome = tellTopics(topics.added);
    others.push(await attempt(outcome, () => writeFile(join(content, 'topics.yaml'), topics.text)));
  }
  for (const { path, from } of plan.pictures) {
    const to = join(content, path);
    const copy = async () => {
      await mkdir(dirname(to), { recursive: true });
      await copyFile(join(folder, from), to, constants.COPYFILE_EXCL);
    };
    others.unshift(await attempt({ kind: 'copied', path, from }, copy));
  }
  const notes: Outcome[] = [];
  for (const { path, from, text } of plan.notes) {
    const to = join(content, path);
    const write = async () => {
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, text, { flag: 'wx' });
    };
    notes.push(await attempt({ kind: 'added', path, from }, write));
  }
  return [...notes, ...others];
}

async function attempt(outcome: Outcome, write: () => Promise<unknown>): Promise<Outcome> {
  try {
    await write();
    return outcome;
  } catch (error) {
    return {
      kind: 'failed',
      path: outcome.path,
      why: `it could not be written (${messageOf(error)})`,
    };
  }
}
