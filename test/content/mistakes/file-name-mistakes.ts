import { adding, note, type MistakeCase } from './mistake-case.ts';

const misnamed = (path: string, expected: string, mend: string): MistakeCase => ({
  mistake: `a file that would be skipped: ${path}`,
  make: adding({ [path]: /\.(png|ya?ml)$/.test(path) ? '' : note('misnamed', {}) }),
  told: { file: path, expected, found: 'a file that would be skipped', mend },
});

/** Files that no page would be made from, because of their names. */
export const fileNameMistakes: MistakeCase[] = [
  misnamed('notes/ended.txt', 'a file that ends in .md or .mdx', 'Save it as notes/ended.mdx'),
  misnamed('notes/loud.MDX', 'ends in .md or .mdx', 'Write the ending in small letters'),
  misnamed('pages/deep/down.mdx', 'directly inside pages/', 'Move it to pages/down.mdx'),
  misnamed('pages/why?.mdx', 'small letters, digits and single hyphens', 'Rename the file'),
  misnamed('pages/1000.mdx', 'not of digits alone', 'Rename the file'),
  misnamed('pages/About-Me.md', 'small letters', 'Rename it to pages/about-me.md'),
  misnamed('practices/Room.yaml', 'small letters', 'Rename it to practices/room.yaml'),
  misnamed('practices/calm.yml', 'ends in .yaml', 'Save it as practices/calm.yaml'),
  misnamed(
    'essay.md',
    'a file in lessons/, notes/, practices/, pages/ or fonts/',
    'Move it into the folder',
  ),
  misnamed('notes/what?.png', 'a picture whose name has no ?, # or %', 'Rename the picture'),
  misnamed('lessons/keep-going/notes.mdx', 'begins with its number', 'Give the stance a number'),
  misnamed('lessons/keep-going/50-why?.mdx', 'begins with its number', 'without ? and #'),
  misnamed('lessons/keep-going/50-old.MDX', 'a file that ends in .md', 'in small letters'),
  misnamed(
    'lessons/keep-going/lesson.yml',
    'lesson.yaml',
    'Rename it to lessons/keep-going/lesson.yaml',
  ),
  misnamed('lessons/Keep-Going/10.mdx', 'the slug has small letters', 'lessons/keep-going/'),
  misnamed('lessons/2019/10.mdx', 'not of digits alone', 'Rename the folder'),
  misnamed(
    'lessons/keep-going/old/10.mdx',
    'directly inside lessons/keep-going/',
    'Move it to lessons/keep-going/10.mdx',
  ),
];
