import { importLimits, readImport, type ReadImport } from '../import.ts';

/** Reads a file that somebody chose. One that is too big is refused before anything of it is read. */
export async function readImportFile(file: Blob): Promise<ReadImport> {
  if (file.size > importLimits.bytes) return { kind: 'refused', why: 'too-big' };
  try {
    return readImport(await file.text());
  } catch {
    // Moved or changed since it was chosen.
    return { kind: 'refused', why: 'not-json' };
  }
}
