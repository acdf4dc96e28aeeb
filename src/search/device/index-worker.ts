import type { GardenResults } from '../results.ts';
import { openGardenIndex, type Question } from './garden-index.ts';
import { loadPagefind } from './pagefind.ts';

/** Where the index is, which a page says first. */
type Place = { folder: string; language: string };

/** What a page has fetched of the index; no content where it could not. */
type SentFile = { name: string; file: ArrayBuffer | undefined };

/** What was found; nothing where the index failed, which a new worker may do better. */
export type Answer = GardenResults | undefined;

const sent = new Map<string, PromiseWithResolvers<Response>>();
/** What failed, if anything did since the worker began. */
let failure: Error | undefined;
let index: ReturnType<typeof open> | undefined;

/** A question brings a port for its answer. */
type Message = Place | SentFile | { question: Question };

addEventListener('message', ({ data, ports }: MessageEvent<Message>) => {
  if ('folder' in data) {
    serveFiles(data.folder);
    index = open(data);
    index.catch(() => undefined);
  } else if ('name' in data) {
    const { name, file } = data;
    waitFor(name).resolve(new Response(file ?? null, { status: file ? 200 : 404 }));
  } else void answer(data.question).then((found) => ports[0]?.postMessage(found));
});

async function open({ folder, language }: Place) {
  const check = () => {
    if (failure) throw failure;
  };
  return openGardenIndex(await loadPagefind(folder, language, check), language);
}

async function answer(question: Question): Promise<Answer> {
  const ask = await index?.catch(() => undefined);
  return ask?.(question).catch(() => undefined);
}

/** The engine is one file here whatever the language; Pagefind has a name of its own for each. */
const engine = /^wasm\..*/;

/**
 * Lets Pagefind, which is all that fetches anything in this worker, have the files that the page sends, and remembers
 * failures: Pagefind goes on without a part of the index that does not come, and a reader would hear that nothing was found
 * where nothing was looked at.
 */
function serveFiles(folder: string): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (address) => {
    const url = address instanceof Request ? address.url : String(address);
    const name = new URL(url).pathname.slice(new URL(folder).pathname.length);
    const isPart = name.includes('/');
    try {
      const file = name.replace(engine, 'wasm.pagefind');
      const response = await (isPart ? fetch(url) : waitFor(file).promise);
      if (!response.ok) throw new Error(`${name} does not come: ${response.status}`);
      return response;
    } catch (error) {
      failure = new Error(`${name} does not come.`, { cause: error });
      throw failure;
    }
  };
}

function waitFor(name: string): PromiseWithResolvers<Response> {
  const waiting = sent.get(name) ?? Promise.withResolvers<Response>();
  sent.set(name, waiting);
  return waiting;
}
