import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Past, PastNews } from '../content/check/past/past-rules.ts';
import { lockPath, formatLock } from '../content/stances-lock.ts';

const told: Record<PastNews['news'], string> = {
  new: 'recorded   ',
  corrected: 'corrected  ',
  preceded: 'preceded   ',
  dated: 'dated      ',
};

/** Records what is new of the past, and says so in a line for each stance. */
export async function acceptPast(
  folder: string,
  { news, lock }: Pick<Past, 'news' | 'lock'>,
): Promise<void> {
  if (news.length === 0) {
    console.log('Every past stance is recorded already.');
    return;
  }
  await writeFile(join(folder, lockPath), formatLock(lock));
  for (const { file, news: what } of news) console.log(`${told[what]}${folder}/${file}`);
}
