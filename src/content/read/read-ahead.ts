import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { attempt } from '../../text/attempt.ts';
import { serializeFile, keyOfText, takeApart, type Unread } from './read-markdown.ts';
import type { BuildCache } from './build-cache.ts';

/** Fewer texts are taken apart before a second thread is ready. */
const worthwhile = 500;

/** Two threads take one text after another from a list, each the one whose number is `next`. */
type Work = { unread: [key: string, text: Unread][]; next: Int32Array };
type Kept = [key: string, value: string];

/**
 * Takes texts apart that the cache does not know yet, here and in a second thread, and keeps what it finds there. That is
 * faster for those who ask for facts and hardly any tree. Whatever goes wrong, a text is read again when it is its turn.
 */
export async function readAhead(texts: readonly Unread[], cache: BuildCache): Promise<void> {
  const keyed = texts.map((text): [string, Unread] => [keyOfText(text), text]);
  const unread = keyed.filter(([key]) => cache.digest(key) === undefined);
  if (unread.length < worthwhile) return;
  const work: Work = { unread, next: new Int32Array(new SharedArrayBuffer(4)) };
  const worker = new Worker(new URL(import.meta.url), { workerData: { readAhead: work } });
  const answer = once(worker, 'message').catch(() => []);
  const own = doWork(work);
  const [others = []] = z.tuple([z.custom<Kept[]>()]).safeParse(await answer).data ?? [];
  for (const [key, value] of [...own, ...others]) cache.write(key, value);
}

function doWork({ unread, next }: Work): Kept[] {
  const done: Kept[] = [];
  for (;;) {
    const [key, text] = unread[Atomics.add(next, 0, 1)] ?? [];
    if (key === undefined || !text) return done;
    const value = attempt(() => serializeFile(takeApart(text)));
    if (value !== undefined) done.push([key, value]);
  }
}

const given = z.object({ readAhead: z.custom<Work>() }).safeParse(workerData).data;
if (!isMainThread && given) parentPort?.postMessage(doWork(given.readAhead));
