import { adding, note, type MistakeCase } from './mistake-case.ts';

const misnamed = (path: string, expected: string, mend: string): MistakeCase => ({
  mistake: `a file that would be skipped: ${path}`,
  make: adding({ [path]: /\.(png|yaml)$/.test(path) ? '' : note('misnamed', {}) }),
  told: { file: path, expected, found: 'a file that would be skipped', mend },
});

/** Files that no page would be made from, because of their names. */
export const fileNameMistakes: MistakeCase[] = [
  misnamed('notes/why?.mdx', 'small letters, digits and single hyphens', 'Rename the file'),
  misnamed('notes/Rest-Days.mdx', 'small letters', 'Rename the file'),
  misnamed('notes/1000.mdx', 'not of digits alone', 'Rename the file'),
  misnamed('notes/ended.txt', 'such as notes/the-familiar.mdx', 'Rename the file'),
  misnamed('notes/deep/down.mdx', 'such as notes/the-familiar.mdx', 'Rename the file'),
  misnamed('pages/About-Me.md', 'such as pages/', 'Rename the file'),
  misnamed('practices/Room.yaml', 'such as practices/room-to-breathe.yaml', 'Rename the file'),
  misnamed(
    'essay.md',
    'a file in lessons/, notes/, practices/ or pages/',
    'Move it into the folder',
  ),
  misnamed('notes/what?.png', 'such as notes/the-familiar.mdx', 'Rename the file'),
  misnamed('lessons/keep-going/notes.mdx', 'begins with its number', 'Give the stance a number'),
  misnamed('lessons/keep-going/50-why?.mdx', 'begins with its number', 'Give the stance a number'),
  misnamed('lessons/keep-going/50-old.MDX', 'begins with its number', 'the ending .md or .mdx'),
  misnamed('lessons/Keep-Going/10.mdx', 'the slug has small letters', 'Rename the folder'),
  misnamed('lessons/2019/10.mdx', 'not of digits alone', 'Rename the folder'),
  misnamed('lessons/keep-going/old/10.mdx', 'lessons/<slug>/10-2019.mdx', 'directly inside it'),
];
