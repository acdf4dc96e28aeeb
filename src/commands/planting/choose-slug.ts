import { isSlug, slugOf, slugOfKind } from '../../content/slug.ts';
import { CommandError } from '../command/command.ts';
import type { Ground } from './planting.ts';

/** What can be planted, and where each stands. */
export const plantable = { lesson: 'lessons', note: 'notes', practice: 'practices' } as const;
export type Plantable = keyof typeof plantable;

/** The name of the new files: the one that was asked for, or one made of the title. Refused where it is taken. */
export function chooseSlug(
  kind: Plantable,
  title: string,
  asked: string | undefined,
  { known }: Ground,
): string {
  const slug = asked === undefined ? slugOfKind(kind, title) : readSlug(asked);
  if (slug === undefined) {
    throw new CommandError(
      `“${title}” has no letters or digits that an address could be made of. Give one with --slug, such as --slug show-up-every-day.`,
    );
  }
  const taken = { lesson: known.lessons, note: known.notes, practice: known.practices }[kind];
  const owner = taken.find((one) => one.slug.normalize('NFC') === slug);
  if (owner) throw new CommandError(tellTaken(slug, `${owner.file.path} has it`));
  const lender = kind === 'practice' ? undefined : findAlias(slug, known[plantable[kind]]);
  if (lender) throw new CommandError(tellTaken(slug, `it is an alias of ${lender.file.path}`));
  return slug;
}

type Aliased = { file: { path: string }; fields: { aliases?: string[] | undefined } };

function findAlias(slug: string, entries: readonly Aliased[]): Aliased | undefined {
  return entries.find(({ fields }) => fields.aliases?.includes(slug));
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

function tellTaken(slug: string, how: string): string {
  return `The name ${slug} is taken: ${how}. Choose another title, or a name of its own with --slug.`;
}
