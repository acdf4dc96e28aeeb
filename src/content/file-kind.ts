import { kinds, type KindName } from './kinds.ts';
import { noteSlug } from './note-address.ts';
import { isSlug } from './slug.ts';
import type { FileKind } from './source-file.ts';
import { parseStanceNumber } from './stance.ts';

/** Finds out what a file is by its path. A file whose name no page would be made from is a mistake, not a silence. */
export function identifyFile(path: string): FileKind {
  return readPath(path) ?? misnamed(explainName(path));
}

const patterns = Object.keys(kinds)
  .filter(isKindName)
  .map((kind) => ({
    kind,
    regex: globToRegex(kinds[kind].pattern, kind === 'picture' || kind === 'attachment'),
  }));

function readPath(path: string): FileKind | undefined {
  const kind = patterns.find(({ regex }) => regex.test(path))?.kind;
  const [, name = '', inside = ''] = path.split('/');
  switch (kind) {
    case undefined:
      return undefined;
    case 'picture':
      return /[?#%]/.test(path) ? undefined : { kind };
    case 'font':
      return /[?#]/.test(path) ? undefined : { kind };
    case 'lesson': {
      const slug = inside ? name : name.replace(/\.md$/, '');
      return isSlug(slug) ? { kind, slug } : undefined;
    }
    case 'stance': {
      const number = parseStanceNumber(inside);
      return isSlug(name) && number !== undefined ? { kind, lesson: name, number } : undefined;
    }
    case 'note':
      return { kind, slug: noteSlug(path.slice('notes/'.length)) };
    case 'page':
    case 'practice': {
      const slug = name.replace(/\.\w+$/, '');
      return isSlug(slug) ? { kind, slug } : undefined;
    }
    default:
      return { kind };
  }
}

/** Says of a file that is nothing the garden knows what its name should be, going by the folder that it is in. */
function explainName(path: string): NameMistake {
  if (patterns.some(({ kind, regex }) => kind === 'picture' && regex.test(path)))
    return ['a picture whose name has no ?, # or %', 'Rename the picture, and what shows it.'];
  if (/\.(apng|bmp|heic|heif|jfif|jxl|tiff?)$/i.test(path)) return unshownPicture;
  const [folder = '', ...names] = path.split('/');
  switch (folder) {
    case 'lessons':
      return explainInLesson(names);
    case 'fonts':
      return names.length > 1 ? nested(folder, names) : noFont;
    case 'notes':
      return wrongEnding(folder, names.join('/'), endingsOf('note'));
    case 'pages':
      return explainEntry('page', folder, names);
    case 'practices':
      return explainEntry('practice', folder, names);
    case 'words':
      return names.length > 1 ? nested(folder, names) : noWords;
    default:
      return [
        'site.yaml, topics.yaml, references.yaml, or a file in lessons/, notes/, practices/, pages/ or fonts/',
        'Move it into the folder it belongs to, or out of the content.',
      ];
  }
}

type NameMistake = [expected: string, mend: string];

/** What browsers do not show, though cameras and old programs write it. */
const unshownPicture: NameMistake = [
  'a picture that ends in .avif, .gif, .jpg, .png, .svg or .webp',
  'Save it as .jpg and show that; browsers do not show this kind.',
];

const noWords: NameMistake = [
  'words/<language>.json, such as words/de.json',
  'Name it by its language and .json, or move it out of the content.',
];

const noFont: NameMistake = [
  'a font that ends in .woff2',
  'Turn it into .woff2, which every browser reads, or move it out of the content.',
];

function explainInLesson([folder = '', ...names]: string[]): NameMistake {
  const place = `lessons/${folder}`;
  const [name = ''] = names;
  if (!isSlug(folder) || !name) return explainLessonFolder(folder);
  if (names.length > 1) return nested(place, names);
  if (/^lesson\.ya?ml$/i.test(name)) return ['lesson.yaml', `Rename it to ${place}/lesson.yaml.`];
  const endings = endingsOf('stance');
  if (!hasEnding(name, endings)) return wrongEnding(place, name, endings);
  return [
    'lesson.yaml, or a stance whose name begins with its number, such as 10-2019.mdx',
    'Give the stance a number (10, 20, 30: gaps are fine), and after it words without ? and #.',
  ];
}

function explainLessonFolder(folder: string): NameMistake {
  const lower = folder.toLowerCase();
  const example = isSlug(lower) ? `lessons/${lower}/` : 'lessons/show-up-every-day/';
  return [
    'lessons/<slug>/lesson.yaml, lessons/<slug>/10-2019.mdx or lessons/<slug>.md, where the slug has small letters, digits and single hyphens, and is not of digits alone',
    `Rename the folder, for example to ${example}, and keep its files directly inside it.`,
  ];
}

function explainEntry(kind: 'page' | 'practice', folder: string, names: string[]): NameMistake {
  const [name = ''] = names;
  const endings = endingsOf(kind);
  const ending = endings.find((one) => name.endsWith(one));
  if (names.length > 1) return nested(folder, names);
  if (ending === undefined) return wrongEnding(folder, name, endings);
  const lower = name.slice(0, -ending.length).toLowerCase();
  const example = kind === 'practice' ? 'room-to-breathe.yaml' : 'about.mdx';
  return [
    `a name of small letters, digits and single hyphens, not of digits alone, such as ${folder}/${example}`,
    isSlug(lower)
      ? `Rename it to ${folder}/${lower}${ending}.`
      : 'Rename the file; its name becomes its address.',
  ];
}

function nested(folder: string, names: string[]): NameMistake {
  return [
    `a file directly inside ${folder}/`,
    `Move it to ${folder}/${names.at(-1) ?? ''}, because folders inside it would be skipped.`,
  ];
}

function wrongEnding(folder: string, name: string, endings: string[]): NameMistake {
  const base = name.replace(/\.[^.]*$/, '');
  return [
    `a file that ends in ${[...endings].sort().join(' or ')}`,
    hasEnding(name.toLowerCase(), endings)
      ? 'Write the ending in small letters.'
      : `Rename it to ${folder}/${base}${endings[0] ?? ''}, or move it out of the content.`,
  ];
}

function hasEnding(name: string, endings: string[]): boolean {
  return endings.some((ending) => name.endsWith(ending));
}

/** The file endings that a kind's pattern allows: `*.{mdx,md}` gives `.mdx` and `.md`. */
function endingsOf(kind: KindName): string[] {
  const [, endings = ''] = /\.\{?([\w,]+)\}?$/.exec(kinds[kind].pattern) ?? [];
  return endings.split(',').map((ending) => `.${ending}`);
}

function misnamed([expected, mend]: NameMistake): FileKind {
  return { kind: 'misnamed', mistake: { expected, found: 'a file that would be skipped', mend } };
}

/** The glob patterns of the table use `**`, `*` and `{a,b}`, and nothing else. */
function globToRegex(glob: string, ignoreCase: boolean): RegExp {
  const source = glob
    .replaceAll('.', '\\.')
    .replaceAll(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]+' : '(?:.+/)?'))
    .replaceAll(/\{([^}]+)\}/g, (_, list: string) => `(?:${list.replaceAll(',', '|')})`);
  return new RegExp(`^${source}$`, ignoreCase ? 'i' : '');
}

function isKindName(name: string): name is KindName {
  return name in kinds;
}
