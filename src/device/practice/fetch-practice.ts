import type { PracticeFile } from '../../core/practice/practice-file.ts';

const patience = 10_000;

/** Fetches a practice's file. Fails when it is not there, is something else, or takes more than ten seconds. */
export async function fetchPractice(address: string): Promise<PracticeFile> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}.`);
  const file: unknown = await answer.json();
  if (!isPracticeFile(file)) throw new Error(`${address} is no practice.`);
  return file;
}

/** The build that wrote the page wrote the file too, so what marks it is enough. */
function isPracticeFile(file: unknown): file is PracticeFile {
  return typeof file === 'object' && file !== null && 'practice' in file && 'lessons' in file;
}
