import { readFile } from 'node:fs/promises';
import { compressedSize } from './weigh.ts';

/** What a file of a built site weighs on its way. A search index is compressed in itself; a host compresses the rest. */
async function fileSize(file: string): Promise<number> {
  const content = await readFile(file);
  return /\.(js|json|html|css)$/.test(file) ? compressedSize(content) : content.length;
}

/** What several files weigh together. */
export async function filesSize(files: string[]): Promise<number> {
  const sizes = await Promise.all(files.map(fileSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}
