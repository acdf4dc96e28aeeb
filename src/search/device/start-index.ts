/**
 * Starts the worker that looks things up in the garden, and sends it what the index begins with. The page fetches those files
 * itself, so that they come beside the worker's script and not after it.
 */
export function startIndex(root: string): Worker {
  const folder = `${root}pagefind/`;
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ folder, language: document.documentElement.lang });
  const send = async (name: string, cache: RequestCache = 'default') => {
    const response = await fetch(folder + name, { cache }).catch(() => undefined);
    const file = response?.ok ? await response.arrayBuffer().catch(() => undefined) : undefined;
    worker.postMessage({ name, file });
    return file;
  };
  void send('wasm.pagefind');
  // Whatever the host says, this one tells which index is the newest.
  void send('pagefind-entry.json', 'no-cache').then((entry) => {
    const [, hash] = /"hash":"([^"]+)"/.exec(new TextDecoder().decode(entry)) ?? [];
    if (hash) void send(`pagefind.${hash}.pf_meta`);
  });
  return worker;
}
