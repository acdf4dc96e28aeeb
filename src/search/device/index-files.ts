/** What a page has fetched of the index; no content where it could not. */
export type SentFile = { name: string; file: ArrayBuffer | undefined };

/** The engine is one file here whatever the language; Pagefind has a name of its own for each. */
const engine = /^wasm\..*/;

/**
 * Lets Pagefind, which is all that fetches anything in this worker, have the files that the page sends, and remembers
 * failures: Pagefind goes on without a part of the index that does not come, and a reader would hear that nothing was found
 * where nothing was looked at.
 */
export function serveFiles(folder: string) {
  const sent = new Map<string, PromiseWithResolvers<Response>>();
  const waitFor = (name: string) => {
    const waiting = sent.get(name) ?? Promise.withResolvers<Response>();
    sent.set(name, waiting);
    return waiting;
  };
  const { fetch } = globalThis;
  let failure: Error | undefined;
  globalThis.fetch = async (address) => {
    const url = address instanceof Request ? address.url : String(address);
    const name = new URL(url).pathname.slice(new URL(folder).pathname.length);
    const isPart = name.includes('/');
    try {
      const response = await (isPart
        ? fetch(url)
        : waitFor(name.replace(engine, 'wasm.pagefind')).promise);
      if (!response.ok) throw new Error(`${name} does not come: ${response.status}`);
      return response;
    } catch (error) {
      failure = new Error(`${name} does not come.`, { cause: error });
      throw failure;
    }
  };
  return {
    take: ({ name, file }: SentFile) => {
      waitFor(name).resolve(new Response(file ?? null, { status: file ? 200 : 404 }));
    },
    /** Throws what failed, if anything did since the worker began. */
    check: () => {
      if (failure) throw failure;
    },
  };
}
