import { isNumber, slugPattern } from '../fields.ts';
import type { Mistake } from '../mistake.ts';
import { lockPath } from './past/stances-lock.ts';
import { parseStanceNumber } from '../stance.ts';

/** What a file of the content folder is, judged by its path alone. */
export type FilePlace =
  | { kind: 'site' | 'topics' | 'references' | 'lock' | 'picture' | 'face' }
  | { kind: 'lesson' | 'note' | 'page' | 'practice'; slug: string }
  | { kind: 'stance'; lesson: string; number: number }
  | { kind: 'unknown'; mistake: Omit<Mistake, 'file'> };

/** The files of one folder, each of which becomes a page. */
type Shelf = { kind: 'note' | 'page' | 'practice'; folder: string; endings: string[] };

const pictures = /\.(avif|gif|jpe?g|png|svg|webp)$/i;
/** Pictures that cameras and old programs write, and that browsers do not show. */
const otherPictures = /\.(apng|bmp|heic|heif|jfif|jxl|tiff?)$/i;
const texts = ['.mdx', '.md'];
const singleFiles: Record<string, FilePlace> = {
  'site.yaml': { kind: 'site' },
  'topics.yaml': { kind: 'topics' },
  'references.yaml': { kind: 'references' },
  [lockPath]: { kind: 'lock' },
};
const shelves: Shelf[] = [
  { kind: 'note', folder: 'notes', endings: texts },
  { kind: 'page', folder: 'pages', endings: texts },
  { kind: 'practice', folder: 'practices', endings: ['.yaml'] },
];

/** Finds out what a file is. A file whose name no page would be made from is a mistake, not a silence. */
export function classifyFile(path: string): FilePlace {
  const single = singleFiles[path];
  if (single) return single;
  if (pictures.test(path)) return classifyPicture(path);
  if (otherPictures.test(path)) return otherPicture;
  const [folder = '', ...names] = path.split('/');
  if (folder === 'lessons') return classifyInLesson(names);
  if (folder === 'faces') return classifyFace(names);
  const shelf = shelves.find((one) => one.folder === folder);
  if (shelf) return classifyEntry(shelf, names);
  return unknown(
    'site.yaml, topics.yaml, references.yaml, or a file in lessons/, notes/, practices/, pages/ or faces/',
    'Move it into the folder it belongs to, or out of the content.',
  );
}

function classifyPicture(path: string): FilePlace {
  if (!/[?#%]/.test(path)) return { kind: 'picture' };
  return unknown('a picture whose name has no ?, # or %', 'Rename the picture, and what shows it.');
}

function classifyFace(names: string[]): FilePlace {
  if (names.length > 1) return tellNested('faces', names);
  if (/^[^?#]+\.woff2$/.test(names[0] ?? '')) return { kind: 'face' };
  return unknown(
    'a typeface that ends in .woff2',
    'Turn it into .woff2, which every browser reads, or move it out of the content.',
  );
}

const otherPicture = unknown(
  'a picture that ends in .avif, .gif, .jpg, .png, .svg or .webp',
  'Save it as .jpg and show that; browsers do not show this kind.',
);

function classifyInLesson([folder = '', ...names]: string[]): FilePlace {
  const place = `lessons/${folder}`;
  const [name = ''] = names;
  if (!isAddress(folder) || !name) return tellLessonFolder(folder);
  if (names.length > 1) return tellNested(place, names);
  if (name === 'lesson.yaml') return { kind: 'lesson', slug: folder };
  const number = parseStanceNumber(name);
  if (number !== undefined) return { kind: 'stance', lesson: folder, number };
  if (/^lesson\.ya?ml$/i.test(name)) {
    return unknown('lesson.yaml', `Rename it to ${place}/lesson.yaml.`);
  }
  if (!hasEnding(name, texts)) return tellEnding(place, name, texts);
  return unknown(
    'lesson.yaml, or a stance whose name begins with its number, such as 10-2019.mdx',
    'Give the stance a number (10, 20, 30: gaps are fine), and after it words without ? and #.',
  );
}

function tellLessonFolder(folder: string): FilePlace {
  const small = folder.toLowerCase();
  const example = isAddress(small) ? `lessons/${small}/` : 'lessons/show-up-every-day/';
  return unknown(
    'lessons/<slug>/lesson.yaml or lessons/<slug>/10-2019.mdx, where the slug has small letters, digits and single hyphens, and is not of digits alone',
    `Rename the folder, for example to ${example}, and keep its files directly inside it.`,
  );
}

function classifyEntry({ kind, folder, endings }: Shelf, names: string[]): FilePlace {
  if (names.length > 1) return tellNested(folder, names);
  const [name = ''] = names;
  const ending = endings.find((one) => name.endsWith(one));
  if (ending === undefined) return tellEnding(folder, name, endings);
  const slug = name.slice(0, -ending.length);
  if (isAddress(slug)) return { kind, slug };
  const small = slug.toLowerCase();
  const example = kind === 'practice' ? 'room-to-breathe.yaml' : 'the-familiar.mdx';
  return unknown(
    `a name of small letters, digits and single hyphens, not of digits alone, such as ${folder}/${example}`,
    isAddress(small)
      ? `Rename it to ${folder}/${small}${ending}.`
      : 'Rename the file; its name becomes its address.',
  );
}

function tellNested(folder: string, names: string[]): FilePlace {
  return unknown(
    `a file directly inside ${folder}/`,
    `Move it to ${folder}/${names.at(-1) ?? ''}, because folders inside it would be skipped.`,
  );
}

function tellEnding(folder: string, name: string, endings: string[]): FilePlace {
  const base = name.replace(/\.[^.]*$/, '');
  const mend = hasEnding(name.toLowerCase(), endings)
    ? 'Write the ending in small letters.'
    : `Rename it to ${folder}/${base}${endings[0] ?? ''}, or move it out of the content.`;
  return unknown(`a file that ends in ${[...endings].sort().join(' or ')}`, mend);
}

function hasEnding(name: string, endings: string[]): boolean {
  return endings.some((ending) => name.endsWith(ending));
}

function isAddress(name: string): boolean {
  return slugPattern.test(name) && !isNumber(name);
}

function unknown(expected: string, mend: string): FilePlace {
  return { kind: 'unknown', mistake: { expected, found: 'a file that would be skipped', mend } };
}
