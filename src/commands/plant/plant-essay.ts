import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseContent } from '../../content/check/parsed-content.ts';
import { contentFolder } from '../../content/folders.ts';
import { readContent, readText } from '../../content/read/read-content.ts';
import { voiceWordsOf } from '../../content/voice-headings.ts';
import { attempt } from '../../text/attempt.ts';
import { count } from '../../text/count.ts';
import { CommandError, formatTable } from '../command/command.ts';
import { findPlanted, movePlanted, planGarden } from '../new/new-garden.ts';
import { plantedId } from '../planted-garden.ts';
import { project } from '../run.ts';
import { addFiles, checkFiles } from './garden.ts';
import { planEssay, type PlannedPart } from './plan-essay.ts';
import { readEssay, type Essay } from './read-essay.ts';

/** Shows what an essay would become, and makes it so where that was said to be right. */
export async function plantEssay(file: string, isMeant: boolean): Promise<void> {
  // npm runs in the project, wherever it was called from.
  const text = decode(file, await readFile(resolve(process.env.INIT_CWD ?? '', file)));
  const folder = contentFolder(process.env);
  const { files, known, isTemplate } = await readOwnGarden(folder);
  const words = voiceWordsOf(known.site?.file.data);
  const essay = readEssay(text, /\.txt$/i.test(file) ? 'txt' : 'md', words);
  refuseWithoutVoices(file, essay);
  const begun = (known.site ? [] : planGarden({ title: essay.title })).filter(
    ({ path }) => essay.opening === '' || path !== 'pages/opening.mdx',
  );
  const garden = parseContent([...files, ...begun.map(({ path, text }) => readText(path, text))]);
  const parts = planEssay(essay, garden);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const own = parts.flatMap((part) => part.files);
  const all = [...begun, ...own.map((one) => ({ ...one, text: one.text.replaceAll('\n', eol) }))];
  checkFiles(files, all, folder);
  console.log(`What ${basename(file)} says, as it was understood:\n`);
  console.log(formatParts(parts, folder, words.language));
  if (!known.site)
    console.log(
      `\n${folder} ${isTemplate ? 'holds the essay that came with the template. It moves to e2e/planted, and a garden of your own begins' : 'has no garden yet. One begins there'}, with a sample lesson that you remove once one of yours is published.`,
    );
  if (!isMeant) {
    console.log('\nNothing was written yet. If this is right, add --yes.');
    return;
  }
  if (isTemplate) await movePlanted(folder);
  await addFiles(folder, all);
  console.log(
    '\nnpm run dev shows it. The lessons are drafts: write what is marked (to write), which npm run check counts, then remove draft: true.',
  );
}

/** The garden in a folder, as far as it is the author's own: the one that came with the template gives way. */
async function readOwnGarden(folder: string) {
  const found = await readContent(folder);
  const isTemplate =
    resolve(folder) === join(project, 'content') &&
    parseContent(found).site?.fields.id === plantedId;
  // Refused where it has changes that Git does not keep.
  if (isTemplate) findPlanted(folder, found);
  const files = isTemplate ? [] : found;
  const known = parseContent(files);
  if (known.site || files.length === 0) return { files, known, isTemplate };
  throw new CommandError(
    `${folder} has files and no site.yaml. Point CONTENT_DIR at a garden, or at a folder that is empty or not there yet.`,
  );
}

function decode(file: string, bytes: Uint8Array): string {
  const text = attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes), '\0');
  const problem = !/\.(?:md|markdown|txt)$/i.test(file)
    ? `Expected an essay in a .md or .txt file, found ${basename(file)}. Save it as plain text, then run this again.`
    : text.includes('\0')
      ? `Expected a text in UTF-8, found other bytes in ${file}. Save it as UTF-8, then run this again.`
      : text.trim() === '' &&
        `${file} is empty. Expected an essay whose sections say what you said then and where you stand now.`;
  if (problem) throw new CommandError(problem);
  return text;
}

function refuseWithoutVoices(file: string, { sections }: Essay): void {
  const voices = sections.flatMap(({ parts }) => parts.map(({ voice }) => voice));
  if (voices.includes('then') && voices.includes('now')) return;
  const [only] = voices;
  const found = only
    ? `${count(voices.length, 'part')}, all of them ${only}`
    : 'no line that names either';
  throw new CommandError(
    `Expected sections in ${file}, each with a line such as “What I said then” above its one part and “Where I stand now” above the other, or the words of site.yaml for them; found ${found}.`,
  );
}

/** What was understood, a line for each part of the essay. */
function formatParts(parts: readonly PlannedPart[], folder: string, language = 'en'): string {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const countWords = (text: string) =>
    count([...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length, 'word');
  const rows = parts.map(({ what, place, texts, questions }) => {
    const said = texts.map(({ voice, on, label, text }) => {
      const when = on ?? label;
      return `${voice ? `${voice}: ` : ''}${countWords(text)}${when ? ` (${when})` : ''}`;
    });
    if (questions.length > 0) said.push(count(questions.length, 'question'));
    return [what, said.join(', '), `${folder}/${place}`];
  });
  return formatTable(rows);
}
