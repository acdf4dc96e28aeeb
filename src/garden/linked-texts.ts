import type { SourceFile } from '../content/source-file.ts';
import { isRecord } from '../text/record.ts';
import { noteAddress, pageAddress, practiceAddress } from './addresses.ts';
import type { GardenOutline } from './garden.ts';
import { lessonAddress, stanceAnchor } from './pairs.ts';
import type { LinkedText } from './resolve.ts';
import { withUnlisted } from './unlisted.ts';

/** The texts of a garden as links may call them, in its order. A file that the garden does not show is none of them. */
export function listLinkedTexts(garden: GardenOutline, files: readonly SourceFile[]): LinkedText[] {
  const fileOf = new Map(files.map((file) => [keyOf(file), file]));
  const vault = findVault(files);
  const { lessons, notes, pages } = withUnlisted(garden);
  const list = (key: string, text: Pick<LinkedText, 'address' | 'title' | 'topics' | 'stance'>) => {
    const file = fileOf.get(key);
    if (!file) return [];
    const root = file.inVault ? vault : (file.path.split('/')[0] ?? '');
    // A lesson is called by its folder, and a practice by its id.
    const path = file.path.replace(/\/lesson\.yaml$|\.yaml$/, '');
    const names = text.stance ? [] : [text.title, ...listAliases(file)];
    const { writtenIn } = file;
    // The title of a stance is its lesson's.
    const titled = file.kind === 'stance' ? fileOf.get(`lesson/${file.lesson}`) : file;
    const titleIn = titled?.writtenIn;
    return [{ ...text, writtenIn, titleIn, path, root, names, body: withTitle(file) }];
  };
  return [
    ...lessons.flatMap((lesson) => {
      const { slug, title, topics, stances } = lesson;
      const address = lessonAddress(lesson);
      return [
        ...list(`lesson/${slug}`, { address, title, topics }),
        ...stances.flatMap((stance) =>
          list(`stance/${slug}/${stance.number}`, {
            address: `${address}#${stanceAnchor(stance)}`,
            title,
            stance,
          }),
        ),
      ];
    }),
    ...notes.flatMap(({ slug, title, topics }) =>
      list(`note/${slug}`, { address: noteAddress({ slug }), title, topics }),
    ),
    ...pages.flatMap(({ slug, title }) =>
      list(`page/${slug}`, { address: pageAddress({ slug }), title }),
    ),
    ...garden.practices.flatMap(({ id, title }) =>
      list(`practice/${id}`, { address: practiceAddress({ id }), title }),
    ),
  ];
}

/** A link may call a note by the heading that is its title: the page itself, which has no anchor for it. */
function withTitle({ body, titleHeading }: SourceFile): LinkedText['body'] {
  if (!body || !titleHeading) return body;
  return { ...body, headings: [{ ...titleHeading, anchor: '' }, ...body.headings] };
}

/** What a file is, as one text. */
function keyOf(file: SourceFile): string {
  if (file.kind === 'stance') return `stance/${file.lesson}/${file.number}`;
  return 'slug' in file ? `${file.kind}/${file.slug}` : file.path;
}

/** The folder of the vault as `site.yaml` gives it, with which the paths of its files begin. */
function findVault(files: readonly SourceFile[]): string {
  const site = files.find(({ kind }) => kind === 'site')?.data;
  const folder = isRecord(site) && isRecord(site.vault) ? site.vault.folder : undefined;
  return typeof folder === 'string' ? folder.replace(/\/+$/, '') : '';
}

/** Aliases as they are written, since those of a vault are names, and no parts of addresses. */
function listAliases({ data }: SourceFile): string[] {
  const aliases: unknown = isRecord(data) ? data.aliases : undefined;
  return [aliases].flat().flatMap((name: unknown) => (typeof name === 'string' ? name : []));
}
