import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readYaml } from '../../content/read/read-yaml.ts';
import { isSlug, slugOf, slugOfKind } from '../../content/slug.ts';
import { CommandError } from '../command/command.ts';
import { checkFiles, fillTemplate, writeValue } from './garden.ts';
import type { Garden, GardenInFolder } from './garden.ts';

/** What can be planted, and the folder of each kind. */
export const plantable = {
  lesson: 'lessons',
  note: 'notes',
  practice: 'practices',
  page: 'pages',
} as const;
export type Plantable = keyof typeof plantable;

/** Plans the files of each kind; all but practices, which work as they are, begin as drafts. */
export function planNewFiles(kind: Plantable, title: string, slug: string, garden: Garden) {
  const { known, today } = garden;
  const values = { title: writeValue(title), today };
  const ending = kind === 'practice' ? 'yaml' : 'mdx';
  const path = `${plantable[kind]}/${slug}`;
  if (kind !== 'lesson') return [planFile(`${path}.${ending}`, `${kind}.${ending}`, values)];
  const order = String(nextTen(known.lessons.map(({ fields }) => fields.order ?? 0)));
  const id = freshId(slug, garden);
  return [
    planFile(`${path}/lesson.yaml`, 'lesson.yaml', { ...values, id, order }),
    planFile(`${path}/10-then.mdx`, 'then.mdx'),
    planFile(`${path}/20-${today.slice(0, 4)}.mdx`, 'now.mdx', values),
  ];
}

/** The slug of the new files: the one that was asked for, or one made of the title. Refused where it is taken. */
export function chooseSlug(kind: Plantable, title: string, { known }: Garden, asked?: string) {
  const slug = asked === undefined ? slugOfKind(kind, title) : readSlug(asked);
  if (slug === undefined)
    throw new CommandError(
      `“${title}” has no letters or digits that an address could be made of. Give one with --slug, such as --slug show-up-every-day.`,
    );
  const others = known[plantable[kind]];
  const owner = others.find((one) => one.slug.normalize('NFC') === slug);
  const lender = others.find(({ fields }) => 'aliases' in fields && fields.aliases?.includes(slug));
  if (!owner && !lender) return slug;
  const how = owner ? `${owner.file.path} has it` : `it is an alias of ${lender?.file.path}`;
  throw new CommandError(
    `The name ${slug} is taken: ${how}. Choose another title, or a name of its own with --slug.`,
  );
}

/** The next number after all of these, in steps of ten, so that others fit in between. */
export function nextTen(numbers: readonly number[]): number {
  return Math.floor(Math.max(0, ...numbers) / 10) * 10 + 10;
}

export function planFile(path: string, template: string, values: Record<string, string> = {}) {
  return { path, text: fillTemplate(join(import.meta.dirname, 'templates', template), values) };
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
  const meant = near ? ` Did you mean ${near}?` : '';
  throw new CommandError(
    `--slug takes small letters and digits, with single hyphens between words and not digits alone, and “${asked}” is not so.${meant}`,
  );
}

/** Adds a topic at the end of topics.yaml, where all that stands there stays. */
export async function plantTopic(title: string, garden: GardenInFolder, asked?: string) {
  const { folder, files, known } = garden;
  const path = 'topics.yaml';
  const file = join(folder, path);
  const before = known.files.some((one) => one.path === path) ? await readFile(file, 'utf8') : '';
  const id = asked ?? slugOfKind('topic', title) ?? '';
  // A list that is written as empty would end before what follows it.
  const begun = before.replace(/^\[\s*\][ \t]*$/m, '').replace(/(?<=[^\n])$/, '\n');
  const topic = { id, title, summary: `${title}.` };
  const text = begun + stringify([topic], { lineWidth: 0 });
  // What stands there keeps every byte, and need not be a list that can go on.
  if (countEntries(text) !== countEntries(before) + 1)
    throw new CommandError(
      `${file} is no list that could go on. npm run check says what is wrong with it.`,
    );
  checkFiles(files, [{ path, text }], folder);
  await writeFile(file, text);
  console.log(
    `added  ${id} to ${file}\n\nSay in its summary what belongs there, and name it in topics: of lessons and notes.`,
  );
}

function countEntries(yaml: string): number {
  const data = readYaml(yaml, 1).data ?? [];
  return Array.isArray(data) ? data.length : NaN;
}
