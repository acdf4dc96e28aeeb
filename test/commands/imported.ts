import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { sampleGarden } from '../content/sample-garden.ts';
import { withGarden } from '../content/with-garden.ts';
import { importNotes } from '../../src/commands/import/import-notes.ts';
import type { ImportReport } from '../../src/commands/import/report.ts';
import { withVault, type VaultFiles } from './sample-vault.ts';

/** What a test looks at after an import: the report, the content folder, and any file of it by its path there. */
type Imported = { report: ImportReport; read: (path: string) => Promise<string>; content: string };

/** Brings a vault into the sample garden, and holds the garden against its rules. */
export function imported<T>(files: VaultFiles, use: (result: Imported) => Promise<T>): Promise<T> {
  return withGarden(sampleGarden(), (content) =>
    withVault(files, async (folder) => {
      const report = await importNotes(folder, content, { isTrial: false });
      expect(examineContent(await readContent(content)).mistakes).toEqual([]);
      return use({ report, content, read: (path) => readFile(join(content, path), 'utf8') });
    }),
  );
}

/** The files that stayed out, each with its reason. */
export function leftOut({ outcomes }: ImportReport): Record<string, string> {
  const reasons: Record<string, string> = {};
  for (const one of outcomes) if (one.kind === 'left out') reasons[one.path] = one.why;
  return reasons;
}

/** The files that came in, by their paths in the content. */
export function added({ outcomes }: ImportReport): string[] {
  return outcomes.flatMap((one) => (one.kind === 'added' ? [one.path] : []));
}
