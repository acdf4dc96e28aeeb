import { expect, test } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden } from '../../test/content/with-garden.ts';
import { withBuild } from './build-site.ts';

test.describe.configure({ timeout: 120_000 });

const note = 'notes/cited.md';
const text = `---
id: note-cited
title: Cited
summary: A text that stays as it is.
growth: seedling
planted: 2020
tended: 2020
---
As she says. [@neff-2003]
`;

test('shows a changed reference in a text that has not changed since the last build', async () => {
  await withGarden({ ...sampleGarden(), [note]: text }, (content) =>
    withBuild(content, {}, async (first) => {
      expect(await readNote(first.folder), first.printed).toContain('Neff, 2003');
      const references = join(content, 'references.yaml');
      const changed = (await readFile(references, 'utf8')).replace('Neff, Kristin', 'Other, Kim');
      await writeFile(references, changed);
      await withBuild(content, {}, async (second) => {
        expect(await readNote(second.folder), second.printed).toContain('Other, 2003');
      });
    }),
  );
});

function readNote(folder: string): Promise<string> {
  return readFile(join(folder, 'notes/cited/index.html'), 'utf8');
}
