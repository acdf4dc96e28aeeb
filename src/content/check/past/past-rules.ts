import type { Finding, Mistake } from '../../mistake.ts';
import { normaliseWords } from '../../normal-words.ts';
import { keepStance, lockPath, type KeptStance, type StancesLock } from '../../stances-lock.ts';
import { hiddenFile, isDraft } from '../drafts.ts';
import type { ParsedContent, ParsedLesson, ParsedStance } from '../parsed-content.ts';
import {
  findNewErrata,
  findStanceChanges,
  isBetterDated,
  isPreceded,
  type StanceChange,
} from './stance-changes.ts';
import { splitWords } from './word-changes.ts';

export type Past = {
  mistakes: Mistake[];
  /** Past stances of which the lock knows nothing yet, or not everything. */
  news: { file: string; news: 'new' | 'corrected' | 'preceded' | 'dated' }[];
  /** The lessons whose past is kept and that are drafts now, which nobody reads. */
  withdrawn: string[];
  /** Whether there is a lock at all. Without one, nothing tells what is new from what was kept once. */
  hasLock: boolean;
  /** The lock as it is once all that is accepted. */
  lock: StancesLock;
};

/** Holds every stance that has a later one against the words that the lock kept of it. */
export function examinePast(content: ParsedContent): Past {
  const hasLock = content.lock !== undefined;
  const past: Past = { mistakes: [], news: [], withdrawn: [], hasLock, lock: {} };
  const recorded = hasLock ? content.lock?.value : {};
  // A lock that cannot be understood is reported as such, and accuses nobody.
  if (!recorded || isTranslated(content)) return past;
  const byId = Map.groupBy(content.lessons, ({ fields }) => fields.id ?? '');
  for (const id of [...new Set([...Object.keys(recorded), ...byId.keys()])].sort()) {
    const [lesson, twin] = byId.get(id) ?? [];
    const kept = recorded[id] ?? {};
    if (lesson && !twin && id !== '') examineLesson(lesson, id, kept, content, past);
    else past.lock[id] = kept;
    if (!lesson && !mayBeLesson(content)) past.mistakes.push(goneLesson(id, content.lock));
  }
  const filled = Object.entries(past.lock).filter(([, kept]) => Object.keys(kept).length > 0);
  return { ...past, lock: Object.fromEntries(filled) };
}

/** A translation may be improved: it is the original's words that are kept. */
function isTranslated({ site }: ParsedContent): boolean {
  const [first] = site?.file.languages ?? [];
  return first !== undefined && first !== site?.fields.language;
}

function examineLesson(
  lesson: ParsedLesson,
  id: string,
  kept: StancesLock[string],
  content: ParsedContent,
  past: Past,
): void {
  const stances = content.stances.filter((stance) => stance.lesson === lesson.slug);
  const own = (past.lock[id] = { ...kept });
  if (isDraft(lesson.file) && Object.keys(kept).length > 0) past.withdrawn.push(lesson.file.path);
  const numbers = new Set([...Object.keys(kept), ...listPast(lesson, stances)]);
  for (const number of numbers) {
    const [stance, twin] = stances.filter((one) => one.number === Number(number));
    const before = kept[number];
    if (!stance) {
      const folder = `lessons/${lesson.slug}/`;
      const mayBe = content.misnamed.some(({ path }) => path.startsWith(folder));
      if (!mayBe) past.mistakes.push({ file: folder, ...goneStance(number) });
    } else if (isDraft(stance.file)) past.mistakes.push(hiddenFile(stance.file, visibleStance));
    else if (!twin) {
      const after = readKept(stance);
      if (after) own[number] = examineStance(stance, before, after, past);
    }
  }
}

function examineStance(
  stance: ParsedStance,
  before: KeptStance | undefined,
  after: KeptStance,
  past: Past,
): KeptStance {
  const report = (news: Past['news'][number]['news']) =>
    past.news.push({ file: stance.file.path, news });
  if (!before) report('new');
  else {
    const changes = findStanceChanges(before, after);
    // A new correction answers for changed words, and never for an older one that is gone.
    const hasLost = changes.some(({ path }) => path[0] === 'errata');
    if (!hasLost && findNewErrata(before, after).length > 0) report('corrected');
    else if (changes.length > 0) past.mistakes.push(reportChanged(stance, changes));
    else if (isPreceded(before, after)) report('preceded');
    else if (isBetterDated(before, after)) report('dated');
    // As it stands, so that the file changes only where something else did.
    else return before;
  }
  return after;
}

/** The numbers of the stances of a published lesson after which another one is published. */
function listPast(lesson: ParsedLesson, stances: ParsedStance[]): string[] {
  if (isDraft(lesson.file) !== false) return [];
  const shown = stances.filter(({ file }) => isDraft(file) === false).map(({ number }) => number);
  return shown.filter((number) => number < Math.max(...shown)).map(String);
}

/** What the lock would keep of a stance; undefined for one with mistakes, which has to be mended first. */
function readKept({ file: { body }, value }: ParsedStance): KeptStance | undefined {
  return value && body?.code.length === 0 ? keepStance(value, body) : undefined;
}

/** A lesson that seems to be gone may be one of these, which is reported already. */
function mayBeLesson({ lessons, stances, misnamed }: ParsedContent): boolean {
  const slugs = new Set(lessons.map(({ slug }) => slug));
  return (
    lessons.some(({ file, fields }) => file.unreadable !== undefined || fields.id === undefined) ||
    stances.some(({ lesson }) => !slugs.has(lesson)) ||
    misnamed.some(({ path }) => path.startsWith('lessons/'))
  );
}

/** How many changed parts of one stance are shown. */
const mostParts = 3;

/** A past stance says something else than it said. */
function reportChanged(stance: ParsedStance, changes: readonly StanceChange[]): Mistake {
  const { file, lesson } = stance;
  const [first] = changes;
  const shown = changes.slice(0, mostParts).map(({ what }) => what);
  const rest = changes.length - shown.length;
  if (rest > 0) shown.push(`and ${rest} more`);
  const isField = changes.length === 1 && first && first.path.length > 0;
  return {
    file: file.path,
    line: first && lineOf(stance, first),
    ...(isField && { field: first.path.join('.') }),
    expected: 'the words that this stance had, because a later one follows it and the past is kept',
    found: shown.join('; '),
    mend: `Put the words back, and say it in a new stance: npm run revisit -- ${lesson}. For a slip or an error of fact, add errata: with on, what and why, which readers see.`,
  };
}

function lineOf({ file }: ParsedStance, { path, word = 0 }: StanceChange): number | undefined {
  if (path.length > 0) return file.lineOf?.(path);
  let seen = 0;
  const texts = file.body?.texts ?? [];
  const piece = texts.find(({ text }) => {
    seen += splitWords(normaliseWords(text)).length;
    return word < seen;
  });
  return (piece ?? texts.at(-1))?.line;
}

const visibleStance = 'a stance that readers see, because it is past and the past is kept';

const goneStance = (number: string): Finding => ({
  expected: `the stance ${number}, whose words ${lockPath} keeps`,
  found: 'no such file',
  mend: `Bring it back; only the words after its number may change. If it must go for good, take it out of ${lockPath} too, where the history shows it.`,
});

const goneLesson = (id: string, lock: ParsedContent['lock']): Mistake => ({
  file: lockPath,
  line: lock?.file.lineOf?.([id]),
  field: id,
  expected: 'a lesson with this id, because its past stances are kept',
  found: 'none',
  mend: `Bring the lesson back, or its id, which never changes. If it must go for good, take it out of ${lockPath} too, where the history shows it.`,
});
