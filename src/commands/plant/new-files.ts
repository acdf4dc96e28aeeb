import { join } from 'node:path';
import { stringify } from 'yaml';
import { isSlug, slugOf, slugOfKind } from '../../content/slug.ts';
import { CommandError } from '../command/command.ts';
import { fillTemplate, type Garden, type PlannedFile } from './garden.ts';

/** What can be planted, and the folder of each kind. */
export const plantable = {
  lesson: 'lessons',
  note: 'notes',
  practice: 'practices',
  page: 'pages',
} as const;
export type Plantable = keyof typeof plantable;

/** Plans the files of each kind; all but practices begin as drafts. */
export const planners: Record<
  Plantable,
  (title: string, slug: string, garden: Garden) => PlannedFile[]
> = { lesson: planLesson, note: planNote, practice: planPractice, page: planPage };

/** The slug of the new files: the one that was asked for, or one made of the title. Refused where it is taken. */
export function chooseSlug(
  kind: Plantable,
  title: string,
  asked: string | undefined,
  { known }: Garden,
): string {
  const slug = asked === undefined ? slugOfKind(kind, title) : readSlug(asked);
  if (slug === undefined) {
    throw new CommandError(
      `“${title}” has no letters or digits that an address could be made of. Give one with --slug, such as --slug show-up-every-day.`,
    );
  }
  const others = known[plantable[kind]];
  const owner = others.find((one) => one.slug.normalize('NFC') === slug);
  const lender = others.find(({ fields }) => 'aliases' in fields && fields.aliases?.includes(slug));
  const how = owner
    ? `${owner.file.path} has it`
    : lender && `it is an alias of ${lender.file.path}`;
  if (!how) return slug;
  throw new CommandError(
    `The name ${slug} is taken: ${how}. Choose another title, or a name of its own with --slug.`,
  );
}

/** The next number after all of these, in steps of ten, so that others fit in between. */
export function nextTen(numbers: readonly number[]): number {
  return Math.floor(Math.max(0, ...numbers) / 10) * 10 + 10;
}

export function planFile(
  path: string,
  template: string,
  values: Record<string, string> = {},
): PlannedFile {
  return { path, text: fillTemplate(join(import.meta.dirname, 'templates', template), values) };
}

function planLesson(title: string, slug: string, garden: Garden): PlannedFile[] {
  const { known, today } = garden;
  const folder = `lessons/${slug}`;
  const order = String(nextTen(known.lessons.map(({ fields }) => fields.order ?? 0)));
  const id = freshId(slug, garden);
  return [
    planFile(`${folder}/lesson.yaml`, 'lesson.yaml', { id, title: writeTitle(title), order }),
    planFile(`${folder}/10-then.mdx`, 'then.mdx'),
    planFile(`${folder}/20-${today.slice(0, 4)}.mdx`, 'now.mdx', { today }),
  ];
}

function planNote(title: string, slug: string, { today }: Garden): PlannedFile[] {
  return [planFile(`notes/${slug}.mdx`, 'note.mdx', { title: writeTitle(title), today })];
}

/** A practice works as it is, with a comment on each field. */
function planPractice(title: string, slug: string): PlannedFile[] {
  return [planFile(`practices/${slug}.yaml`, 'practice.yaml', { title: writeTitle(title) })];
}

function planPage(title: string, slug: string): PlannedFile[] {
  return [planFile(`pages/${slug}.mdx`, 'page.mdx', { title: writeTitle(title) })];
}

/** A text as a field has it. */
export function writeTitle(title: string): string {
  return stringify(title, { lineWidth: 0 }).trimEnd();
}

/** An id for a lesson. Refused where something else has it, even under another slug. */
function freshId(slug: string, { known }: Garden): string {
  const id = `lesson-${slug}`;
  const owner = [...known.lessons, ...known.notes].find(({ fields }) => fields.id === id);
  if (!owner) return id;
  throw new CommandError(
    `The id ${id} belongs to ${owner.file.path}, and ids are never shared. Choose another name with --slug.`,
  );
}

function readSlug(asked: string): string {
  const slug = asked.normalize('NFC');
  if (isSlug(slug)) return slug;
  const near = slugOf(asked);
  throw new CommandError(
    `--slug takes small letters and digits, with single hyphens between words and not digits alone, and “${asked}” is not so.` +
      (near ? ` Did you mean ${near}?` : ''),
  );
}
