import { examineContent } from '../core/content/check/examine.ts';
import { formatMistakes } from '../core/content/mistake.ts';
import { readContent } from './content/read-content.ts';

/** `npm run check`: tells every mistake of the content, or that there is none. */
const folder = process.env.CONTENT_DIR ?? 'content';
const { mistakes, garden } = examineContent(await readContent(folder));

if (mistakes.length > 0) {
  console.error(formatMistakes(mistakes, folder));
  console.error(
    `\n${String(mistakes.length)} ${mistakes.length === 1 ? 'mistake' : 'mistakes'} in ${folder}.`,
  );
  process.exitCode = 1;
} else if (garden) {
  const stances = garden.lessons.flatMap((lesson) => lesson.stances).length;
  console.log(
    `${folder} is in order: ${String(garden.lessons.length)} lessons with ${String(stances)} stances, ` +
      `${String(garden.notes.length)} notes, ${String(garden.pages.length)} pages, ` +
      `${String(garden.practices.length)} practices.`,
  );
}
