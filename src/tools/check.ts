import { examineContent } from '../core/content/check/examine.ts';
import { findIdlePictures } from '../core/content/check/picture-rules.ts';
import { formatMistakes } from '../core/content/mistake.ts';
import { contentFolder } from '../core/folders.ts';
import { readContent } from './content/read-content.ts';

/** `npm run check`: tells every mistake of the content, or that there is none. */
const folder = contentFolder(process.env);
const files = await readContent(folder);
const { mistakes, garden } = examineContent(files);

if (mistakes.length > 0) {
  console.error(formatMistakes(mistakes, folder));
  console.error(`\n${count(mistakes.length, 'mistake')} in ${folder}.`);
  process.exitCode = 1;
} else if (garden) {
  const { lessons, notes, pages, practices } = garden;
  const stances = lessons.flatMap((lesson) => lesson.stances);
  console.log(
    `${folder} is in order: ${count(lessons.length, 'lesson')} with ${count(stances.length, 'stance')}, ` +
      `${count(notes.length, 'note')}, ${count(pages.length, 'page')}, ${count(practices.length, 'practice')}.`,
  );
  for (const path of findIdlePictures(files))
    console.log(`${folder}/${path} is shown by no text, and reaches no page.`);
}

function count(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
