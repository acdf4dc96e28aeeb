import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { count } from '../text/count.ts';
import { examineContent, type Examination } from '../content/check/examine.ts';
import { countDrafts } from '../content/check/drafts.ts';
import { countPlaceholders } from '../content/check/placeholder-rules.ts';
import { findIdlePictures } from '../content/check/picture-rules.ts';
import { filePath, formatMistakes, formatRemarks } from '../content/mistake.ts';
import { contentFolder } from '../content/folders.ts';
import type { Garden } from '../garden/garden.ts';
import { formatMissingWords } from '../build/garden-words.ts';
import { runCommand } from './command/run-command.ts';
import type { PartialDate } from '../content/partial-date.ts';
import { buildDay, formatWaiting } from '../content/publish-day.ts';
import { readContent } from '../content/read/read-content.ts';
import { openGardenCache, type BuildCache } from '../content/read/build-cache.ts';
import type { SourceFile } from '../content/source-file.ts';
import { readChangeTimes } from './command/change-times.ts';
import { formatLock, formatUnrecorded, lockPath } from '../content/stances-lock.ts';

const folder = contentFolder(process.env);
const translatable = new Set<SourceFile['kind']>(['lesson', 'stance', 'note', 'page', 'practice']);

await runCommand(
  {
    name: 'check',
    counts: [0, 0],
    about: `Reads the content alone, and names every mistake in it with how to mend it. Every build and npm run dev
begin with the same. A stance that has a later one keeps its words; --accept records them in stances.lock.`,
    options: {
      accept: {
        help: 'records past stances that are new, and corrections that have errata. Not while there is a mistake.',
      },
    },
  },
  async (given) => {
    const cache = openGardenCache(process.env);
    const day = buildDay(process.env, new Date());
    const files = await readContent(folder, cache, { isAhead: true, day });
    cache.save();
    const { mistakes, remarks, garden, past, words, links } = examineContent(files);
    if (!garden) {
      console.error(formatMistakes(mistakes, folder));
      const nothing = given.has('accept') ? ' Nothing was recorded.' : '';
      console.error(`\n${count(mistakes.length, 'mistake')} in ${folder}.${nothing}`);
      process.exitCode = 1;
      return;
    }
    console.log(formatGarden(garden, countDrafts(files)));
    for (const file of files)
      if (file.kind === 'vault' && file.unpublished > 0)
        console.log(`${count(file.unpublished, 'note')} of ${file.path} not published.`);
    const waiting = formatWaiting(files, day);
    if (waiting) console.log(waiting);
    if (remarks.length > 0) console.log(formatRemarks(remarks));
    for (const [path, places] of countPlaceholders(files))
      console.log(`${folder}/${path} is a draft with ${count(places, 'place')} (to write).`);
    const missing = formatMissingWords(garden.site.language, words);
    if (missing) console.log(missing);
    for (const path of findIdlePictures(files, links))
      console.log(`${folder}/${path} is shown by no text, and reaches no page.`);
    for (const path of past.withdrawn)
      console.log(
        `${folder}/${path} is a draft, and takes the past that stances.lock keeps of it off the site.`,
      );
    for (const language of garden.site.languages.slice(1))
      await checkTranslation({ language, day }, cache);
    if (process.exitCode === 1) {
      if (given.has('accept')) console.error('Nothing was recorded.');
      return;
    }
    const unrecorded = formatUnrecorded(past);
    if (given.has('accept')) await acceptPast(folder, past);
    else if (unrecorded) console.log(unrecorded);
  },
);

/** Names the mistakes of the content in another of its languages, how much is translated, and what has changed since. */
async function checkTranslation(
  asked: { language: string; day: PartialDate },
  cache: BuildCache,
): Promise<void> {
  const files = await readContent(folder, cache, asked);
  const { language } = asked;
  cache.save();
  const { mistakes, words } = examineContent(files);
  if (mistakes.length > 0) {
    console.error(`${formatMistakes(mistakes, folder)}\n`);
    console.error(`${count(mistakes.length, 'mistake')} in ${folder} in ${language}.`);
    process.exitCode = 1;
    return;
  }
  const texts = files.filter(({ kind, inVault }) => translatable.has(kind) && !inVault);
  const translated = texts.filter(({ writtenAt }) => writtenAt !== undefined);
  console.log(`${language}: ${translated.length} of ${count(texts.length, 'text')} translated.`);
  const missing = formatMissingWords(language, words);
  if (missing) console.log(missing);
  const changedAt = await readChangeTimes(folder);
  for (const path of new Set(translated.map((file) => filePath(file.path)))) {
    const translation = translated.find((file) => filePath(file.path) === path)?.writtenAt ?? path;
    if (changedAt(translation) < changedAt(path))
      console.log(`${folder}/${translation} is older than ${path}, which it translates.`);
  }
}

function formatGarden({ lessons, notes, pages, practices }: Garden, drafts: number): string {
  const stances = lessons.flatMap((lesson) => lesson.stances);
  return (
    `${folder} is in order: ${count(lessons.length, 'lesson')} with ${count(stances.length, 'stance')}, ` +
    `${count(notes.length, 'note')}, ${count(pages.length, 'page')}, ${count(practices.length, 'practice')}` +
    (drafts > 0 ? `, and ${count(drafts, 'draft')}.` : '.')
  );
}

/** Records what is new of the past, and says so in a line for each stance. */
async function acceptPast(folder: string, { news, lock }: Examination['past']): Promise<void> {
  if (news.length === 0) {
    console.log('Every past stance is recorded already.');
    return;
  }
  await writeFile(join(folder, lockPath), formatLock(lock));
  for (const { file, news: what } of news)
    console.log(`${(what === 'new' ? 'recorded' : what).padEnd(9)}  ${folder}/${filePath(file)}`);
}
