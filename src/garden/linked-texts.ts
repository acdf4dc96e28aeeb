import type { SourceFile } from '../content/source-file.ts';
import { isRecord } from '../text/record.ts';
import { noteAddress, pageAddress } from './addresses.ts';
import type { GardenOutline } from './garden.ts';
import { lessonAddress, stanceAnchor } from './pairs.ts';
import { practiceAddress } from './practices.ts';
import type { LinkedText } from './resolve.ts';

/** The texts of a garden as links may call them. A file that the garden does not show is none of them. */
export function listLinkedTexts(garden: GardenOutline, files: readonly SourceFile[]): LinkedText[] {
  const shown = mapShown(garden);
  const vault = findVault(files);
  return files.flatMap((file): LinkedText[] => {
    const entry = shown.get(keyOf(file));
    if (!entry) return [];
    const [folder = ''] = file.path.split('/');
    return [
      {
        // A lesson is called by its folder, and a practice by its id.
        path: file.path.replace(/\/lesson\.yaml$|\.yaml$/, ''),
        root: file.inVault ? vault : folder,
        title: listNames(file, 'title')[0],
        ...entry,
        aliases: listNames(file, 'aliases'),
        body: file.body,
      },
    ];
  });
}

type Shown = { address: string; title?: string };

/** Everything that is shown, by what its file is. */
function mapShown({ lessons, notes, pages, practices }: GardenOutline): Map<string, Shown> {
  return new Map<string, Shown>([
    ...lessons.map(
      (lesson) =>
        [`lesson/${lesson.slug}`, { address: lessonAddress(lesson), title: lesson.title }] as const,
    ),
    ...lessons.flatMap((lesson) =>
      lesson.stances.map((stance) => {
        const address = `${lessonAddress(lesson)}#${stanceAnchor(stance)}`;
        return [`stance/${lesson.slug}/${stance.number}`, { address }] as const;
      }),
    ),
    ...notes.map(
      (note) => [`note/${note.slug}`, { address: noteAddress(note), title: note.title }] as const,
    ),
    ...pages.map(
      (page) => [`page/${page.slug}`, { address: pageAddress(page), title: page.title }] as const,
    ),
    ...practices.map(
      (practice) => [`practice/${practice.id}`, { address: practiceAddress(practice) }] as const,
    ),
  ]);
}

function keyOf(file: SourceFile): string {
  if (file.kind === 'stance') return `stance/${file.lesson}/${file.number}`;
  return 'slug' in file ? `${file.kind}/${file.slug}` : '';
}

/** The folder of the vault as `site.yaml` gives it, with which the paths of its files begin. */
function findVault(files: readonly SourceFile[]): string {
  const site = files.find(({ kind }) => kind === 'site')?.data;
  const folder = isRecord(site) && isRecord(site.vault) ? site.vault.folder : undefined;
  return typeof folder === 'string' ? folder.replace(/\/+$/, '') : '';
}

/** The names that a field gives, be it one or a list. */
function listNames({ data }: SourceFile, field: string): string[] {
  const value: unknown = isRecord(data) ? data[field] : undefined;
  return [value].flat().flatMap((name: unknown) => (typeof name === 'string' ? name : []));
}
