import type { GardenResults } from '../results.ts';
import { openGardenIndex, type Question } from './garden-index.ts';
import { serveFiles, type SentFile } from './index-files.ts';
import { loadPagefind } from './pagefind.ts';

/** What a page tells the worker: first where it is, then files and questions. A question brings a port for its answer. */
export type Message = { folder: string; language: string } | SentFile | { question: Question };

/** What was found; nothing where the index failed, which a new worker may do better. */
export type Answer = GardenResults | undefined;

let files: ReturnType<typeof serveFiles> | undefined;
let index: ReturnType<typeof open> | undefined;

addEventListener('message', ({ data, ports }: MessageEvent<Message>) => {
  if ('folder' in data) {
    files = serveFiles(data.folder);
    index = open(data);
    index.catch(() => undefined);
  } else if ('name' in data) files?.take(data);
  else
    void answer(data.question).then(
      (found) => ports[0]?.postMessage(found),
      () => ports[0]?.postMessage(undefined),
    );
});

async function open({ folder, language }: { folder: string; language: string }) {
  return openGardenIndex(await loadPagefind(folder, language, () => files?.check()), language);
}

async function answer(question: Question): Promise<Answer> {
  return (await index)?.(question);
}
