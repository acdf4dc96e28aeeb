import { isDraft } from '../drafts.ts';
import type { Known, KnownLesson, KnownStance } from '../known.ts';
import type { Mistake } from '../../mistake.ts';
import { stanceSchema } from '../../stance.ts';
import { keepStance, type KeptStance } from './kept-stance.ts';
import { tellChanged, tellGoneLesson, tellGoneStance, tellHidden } from './past-mistakes.ts';
import { findNewErrata, findStanceChanges, isBetterDated, isPreceded } from './stance-changes.ts';
import { stancesLockSchema, type StancesLock } from './stances-lock.ts';

/** A past stance of which the lock knows nothing yet, or not everything. */
export type PastNews = { file: string; news: 'new' | 'corrected' | 'preceded' | 'dated' };

export type Past = {
  mistakes: Mistake[];
  /** What the lock does not hold yet. */
  news: PastNews[];
  /** The lessons whose past is kept and that are drafts now, which nobody reads. */
  withdrawn: string[];
  /** Whether there is a lock at all. Without one, nothing tells what is new from what was kept once. */
  hasLock: boolean;
  /** The lock as it is once all that is accepted. */
  lock: StancesLock;
};

/** Holds every stance that has a later one against the words that the lock kept of it. */
export function examinePast(known: Known): Past {
  const past: Past = {
    mistakes: [],
    news: [],
    withdrawn: [],
    hasLock: known.lock !== undefined,
    lock: {},
  };
  const read = stancesLockSchema.safeParse(known.lock?.data ?? {});
  // A lock that cannot be understood is told as such, and accuses nobody.
  if (!read.success || known.lock?.unreadable) return past;
  const byId = Map.groupBy(known.lessons, ({ fields }) => fields.id ?? '');
  for (const id of [...new Set([...Object.keys(read.data), ...byId.keys()])].sort()) {
    const [lesson, twin] = byId.get(id) ?? [];
    const kept = read.data[id] ?? {};
    if (lesson && !twin && id !== '') examineLesson(lesson, id, kept, known, past);
    else past.lock[id] = kept;
    if (!lesson && !mayBeLesson(known)) past.mistakes.push(tellGoneLesson(id, known));
  }
  past.lock = dropEmpty(past.lock);
  return past;
}

type KeptLesson = Record<string, KeptStance>;

function examineLesson(
  lesson: KnownLesson,
  id: string,
  kept: KeptLesson,
  known: Known,
  past: Past,
): void {
  const stances = known.stances.filter((stance) => stance.lesson === lesson.slug);
  const own = (past.lock[id] = { ...kept });
  if (isDraft(lesson.file) && Object.keys(kept).length > 0) past.withdrawn.push(lesson.file.path);
  const numbers = new Set([...Object.keys(kept), ...listPast(lesson, stances)]);
  for (const number of numbers) {
    const [stance, twin] = stances.filter((one) => one.number === Number(number));
    const before = kept[number];
    if (!stance) {
      const mayBe = known.misnamed.some(({ path }) => path.startsWith(`lessons/${lesson.slug}/`));
      if (!mayBe) past.mistakes.push(tellGoneStance(lesson, number));
    } else if (isDraft(stance.file)) past.mistakes.push(tellHidden(stance));
    else if (!twin) {
      const after = readKept(stance);
      if (after) own[number] = examineStance(stance, before, after, past);
    }
  }
}

function examineStance(
  stance: KnownStance,
  before: KeptStance | undefined,
  after: KeptStance,
  past: Past,
): KeptStance {
  const tell = (news: PastNews['news']) => past.news.push({ file: stance.file.path, news });
  if (!before) tell('new');
  else {
    const changes = findStanceChanges(before, after);
    // A new correction answers for changed words, and never for an older one that is gone.
    const hasLost = changes.some(({ path }) => path[0] === 'errata');
    if (!hasLost && findNewErrata(before, after).length > 0) tell('corrected');
    else if (changes.length > 0) past.mistakes.push(tellChanged(stance, changes));
    else if (isPreceded(before, after)) tell('preceded');
    else if (isBetterDated(before, after)) tell('dated');
    // As it stands, so that the file changes only where something else did.
    else return before;
  }
  return after;
}

/** The numbers of the stances of a published lesson after which another one is published. */
function listPast(lesson: KnownLesson, stances: KnownStance[]): string[] {
  if (isDraft(lesson.file) !== false) return [];
  const shown = stances.filter(({ file }) => isDraft(file) === false).map(({ number }) => number);
  return shown.filter((number) => number < Math.max(...shown)).map(String);
}

/** What the lock would keep of a stance; undefined for one with mistakes, which has to be mended first. */
function readKept({ file }: KnownStance): KeptStance | undefined {
  const read = stanceSchema.safeParse(file.data);
  const { body, unreadable } = file;
  if (!read.success || unreadable || !body || body.code.length > 0) return undefined;
  return keepStance(read.data, body);
}

/** A lesson that seems to be gone may be one of these, which is told already. */
function mayBeLesson({ lessons, stances, misnamed }: Known): boolean {
  const slugs = new Set(lessons.map(({ slug }) => slug));
  return (
    lessons.some(({ file, fields }) => file.unreadable !== undefined || fields.id === undefined) ||
    stances.some(({ lesson }) => !slugs.has(lesson)) ||
    misnamed.some(({ path }) => path.startsWith('lessons/'))
  );
}

function dropEmpty(lock: StancesLock): StancesLock {
  return Object.fromEntries(
    Object.entries(lock).filter(([, kept]) => Object.keys(kept).length > 0),
  );
}
