import type { GardenResults } from '../results.ts';
import type { Question } from './garden-index.ts';
import type { Answer } from './index-worker.ts';

/** Asks the index, whose worker is started when it is first wanted, and kept. */
export type IndexSource = ReturnType<typeof createIndexSource>;

export function createIndexSource(startWorker: () => Worker) {
  let kept: ReturnType<typeof watch> | undefined;
  const open = () => (kept ??= watch(startWorker()));
  const ask = async (question: Question): Promise<GardenResults> => {
    const opened = open();
    const { port1, port2 } = new MessageChannel();
    const { promise, resolve } = Promise.withResolvers<Answer>();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    opened.worker.postMessage({ question }, [port2]);
    const found = await Promise.race([promise, opened.broken]);
    if (found) return found;
    // Everything is fetched anew the next time. One that is only slow is still waited for.
    if (kept === opened) kept = undefined;
    throw new Error('The index of the search does not answer.');
  };
  return { open, ask };
}

/** A worker, and an answer for all who wait for it when its script does not come. */
function watch(worker: Worker) {
  const broken = Promise.withResolvers<undefined>();
  worker.addEventListener('error', () => broken.resolve(undefined));
  return { worker, broken: broken.promise };
}
