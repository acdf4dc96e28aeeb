import { readImportFile, type ReadImport } from '../import.ts';

/** Reads a file beside the page, which goes on meanwhile. Where no worker comes, it is read in the page. */
export async function readAside(file: File): Promise<ReadImport> {
  const { promise, resolve } = Promise.withResolvers<ReadImport | undefined>();
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ReadImport>) => resolve(data);
  worker.onerror = () => resolve(undefined);
  worker.postMessage(file);
  const read = await promise;
  worker.terminate();
  return read ?? readImportFile(file);
}
