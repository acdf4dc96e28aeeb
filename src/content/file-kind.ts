import { kinds, type KindName } from './kinds.ts';
import { noteSlug } from './note-address.ts';
import { isSlug } from './slug.ts';
import type { FileKind } from './source-file.ts';
import { parseStanceNumber } from './stance.ts';

/** Finds out what a file is by its path. A file whose name no page would be made from is a mistake, not a silence. */
export function identifyFile(path: string): FileKind {
  const known = readPath(path);
  if (known) return known;
  const [expected, mend] = explainName(path);
  return { kind: 'misnamed', mistake: { expected, found: 'a file that would be skipped', mend } };
}

const kindNames = Object.keys(kinds).filter((name): name is KindName => name in kinds);
const patterns = kindNames.map((kind) => {
  const ignoreCase = kind === 'picture' || kind === 'attachment';
  return { kind, regex: globToRegex(kinds[kind].pattern, ignoreCase) };
});

/** The kind of file that lies in such a place and ends so. */
export function matchKind(path: string): KindName | undefined {
  return patterns.find(({ regex }) => regex.test(path))?.kind;
}

function readPath(path: string): FileKind | undefined {
  const kind = matchKind(path);
  const [, name = '', inside = ''] = path.split('/');
  const slug = inside ? name : name.replace(/\.\w+$/, '');
  switch (kind) {
    case 'picture':
      return /[?#%]/.test(path) ? undefined : { kind };
    case 'font':
      return /[?#]/.test(path) ? undefined : { kind };
    case 'stance': {
      const number = parseStanceNumber(inside);
      return isSlug(name) && number !== undefined ? { kind, lesson: name, number } : undefined;
    }
    case 'note':
      return { kind, slug: noteSlug(path.slice('notes/'.length)) };
    case 'lesson':
    case 'page':
    case 'practice':
      return isSlug(slug) ? { kind, slug } : undefined;
    default:
      return kind && { kind };
  }
}

type NameMistake = [expected: string, mend: string];

/** Says of a file that is nothing the garden knows what its name should be, going by the folder that it is in. */
function explainName(path: string): NameMistake {
  if (matchKind(path) === 'picture')
    return ['a picture whose name has no ?, # or %', 'Rename the picture, and what shows it.'];
  // What browsers do not show, though cameras and old programs write it.
  if (/\.(apng|bmp|heic|heif|jfif|jxl|tiff?)$/i.test(path))
    return [
      'a picture that ends in .avif, .gif, .jpg, .png, .svg or .webp',
      'Save it as .jpg and show that; browsers do not show this kind.',
    ];
  const [folder = '', ...names] = path.split('/');
  if (folder === 'lessons') return explainInLesson(names);
  const kind = kindNames.find((name) => kinds[name].pattern.startsWith(`${folder}/`));
  if (kind === undefined) return outside;
  if (kind !== 'note' && names.length > 1) return nested(folder, names);
  return explainEnding(kind, folder, names.join('/')) ?? noSlug(folder, names.join('/'));
}

const outside: NameMistake = [
  'site.yaml, topics.yaml, references.yaml, or a file in lessons/, notes/, practices/, pages/ or fonts/',
  'Move it into the folder it belongs to, or out of the content.',
];

function explainInLesson([folder = '', ...names]: string[]): NameMistake {
  const place = `lessons/${folder}`;
  const [name = ''] = names;
  if (!isSlug(folder) || !name) {
    const lower = folder.toLowerCase();
    return [
      'lessons/<slug>/lesson.yaml, lessons/<slug>/10-2019.mdx or lessons/<slug>.md, where the slug has small letters, digits and single hyphens, and is not of digits alone',
      `Rename the folder, for example to lessons/${isSlug(lower) ? lower : 'show-up-every-day'}/, and keep its files directly inside it.`,
    ];
  }
  if (names.length > 1) return nested(place, names);
  if (/^lesson\.ya?ml$/i.test(name)) return ['lesson.yaml', `Rename it to ${place}/lesson.yaml.`];
  return explainEnding('stance', place, name) ?? withoutNumber;
}

const withoutNumber: NameMistake = [
  'lesson.yaml, or a stance whose name begins with its number, such as 10-2019.mdx',
  'Give the stance a number (10, 20, 30: gaps are fine), and after it words without ? and #.',
];

/** What is wrong with the ending of a name, if that is. */
function explainEnding(kind: KindName, folder: string, name: string): NameMistake | undefined {
  // The pattern `*.{mdx,md}` allows `.mdx` and `.md`.
  const [, allowed = ''] = /\.\{?([\w,]+)\}?$/.exec(kinds[kind].pattern) ?? [];
  const endings = allowed.split(',').map((ending) => `.${ending}`);
  const hasEnding = (written: string) => endings.some((ending) => written.endsWith(ending));
  if (hasEnding(name)) return undefined;
  const base = name.replace(/\.[^.]*$/, '');
  return [
    `a file that ends in ${[...endings].sort().join(' or ')}`,
    hasEnding(name.toLowerCase())
      ? 'Write the ending in small letters.'
      : `Save it as ${folder}/${base}${endings[0] ?? ''}, or move it out of the content.`,
  ];
}

function noSlug(folder: string, name: string): NameMistake {
  const lower = name.replace(/[^.]*$/, '').toLowerCase();
  return [
    `a name of small letters, digits and single hyphens, not of digits alone`,
    isSlug(lower.slice(0, -1))
      ? `Rename it to ${folder}/${lower}${name.slice(lower.length)}.`
      : 'Rename the file; its name becomes its address.',
  ];
}

function nested(folder: string, names: string[]): NameMistake {
  return [
    `a file directly inside ${folder}/`,
    `Move it to ${folder}/${names.at(-1) ?? ''}, because folders inside it would be skipped.`,
  ];
}

/** The glob patterns of the table use `**`, `*` and `{a,b}`, and nothing else. */
function globToRegex(glob: string, ignoreCase: boolean): RegExp {
  const source = glob
    .replaceAll('.', '\\.')
    .replaceAll(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]+' : '(?:.+/)?'))
    .replaceAll(/\{([^}]+)\}/g, (_, list: string) => `(?:${list.replaceAll(',', '|')})`);
  return new RegExp(`^${source}$`, ignoreCase ? 'i' : '');
}
