import { isNumber, slugPattern } from '../fields.ts';
import type { Mistake } from '../mistake.ts';
import { parseStanceNumber } from '../stance.ts';

/** What a file of the content folder is, judged by its path alone. */
export type FilePlace =
  | { kind: 'site' | 'topics' | 'references' | 'picture' }
  | { kind: 'lesson' | 'note' | 'page' | 'practice'; slug: string }
  | { kind: 'stance'; lesson: string; number: number }
  | { kind: 'unknown'; mistake: Omit<Mistake, 'file'> };

const pictures = /\.(avif|gif|jpe?g|png|svg|webp)$/i;
const singleFiles: Record<string, FilePlace> = {
  'site.yaml': { kind: 'site' },
  'topics.yaml': { kind: 'topics' },
  'references.yaml': { kind: 'references' },
};

/** Finds out what a file is. A file whose name no page would be made from is a mistake, not a silence. */
export function classifyFile(path: string): FilePlace {
  const single = singleFiles[path];
  if (single) return single;
  if (pictures.test(path) && !/[?#]/.test(path)) return { kind: 'picture' };
  const [folder = '', ...names] = path.split('/');
  if (folder === 'lessons') return classifyInLesson(names);
  if (folder === 'notes') return classifyEntry('note', 'notes', names, /\.mdx?$/);
  if (folder === 'pages') return classifyEntry('page', 'pages', names, /\.mdx?$/);
  if (folder === 'practices') return classifyEntry('practice', 'practices', names, /\.yaml$/);
  return unknown(
    'site.yaml, topics.yaml, references.yaml, or a file in lessons/, notes/, practices/ or pages/',
    'Move it into the folder it belongs to, or out of the content.',
  );
}

function classifyInLesson([folder = '', name = '', ...deeper]: string[]): FilePlace {
  if (!slugPattern.test(folder) || isNumber(folder) || !name || deeper.length > 0) {
    return unknown(
      'lessons/<slug>/lesson.yaml or lessons/<slug>/10-2019.mdx, where the slug has small letters, digits and single hyphens, and is not of digits alone',
      'Rename the folder, for example to lessons/show-up-every-day/, and keep its files directly inside it.',
    );
  }
  if (name === 'lesson.yaml') return { kind: 'lesson', slug: folder };
  const number = parseStanceNumber(name);
  if (number !== undefined) return { kind: 'stance', lesson: folder, number };
  return unknown(
    'lesson.yaml, or a stance whose name begins with its number, such as 10-2019.mdx',
    'Give the stance a number (10, 20, 30: gaps are fine) and the ending .md or .mdx.',
  );
}

function classifyEntry(
  kind: 'note' | 'page' | 'practice',
  folder: string,
  names: string[],
  ending: RegExp,
): FilePlace {
  const name = names.join('/');
  const slug = name.replace(ending, '');
  const isAddress = slugPattern.test(slug) && !isNumber(slug);
  if (slug !== name && isAddress) return { kind, slug };
  const example = kind === 'practice' ? 'room-to-breathe.yaml' : 'the-familiar.mdx';
  return unknown(
    `a name of small letters, digits and single hyphens, not of digits alone, such as ${folder}/${example}`,
    'Rename the file; its name becomes its address.',
  );
}

function unknown(expected: string, mend: string): FilePlace {
  return { kind: 'unknown', mistake: { expected, found: 'a file that would be skipped', mend } };
}
