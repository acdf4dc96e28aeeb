import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden } from '../../test/content/with-garden.ts';
import { withBuild } from './build-site.ts';

const lesson = 'lessons/keep-going/lesson.yaml';
const streaks = 'notes/streaks.md';

test('stops a build at broken content, and tells every mistake without a stack trace', async () => {
  const garden = sampleGarden();
  const broken = {
    ...garden,
    [lesson]: `${garden[lesson] ?? ''}colour: green\n`,
    [streaks]: (garden[streaks] ?? '').replace('/notes/pauses/', '/no/'),
  };
  await withGarden(broken, (content) =>
    withBuild(content, {}, ({ exitCode, printed, folder }) => {
      expect(exitCode).toBe(1);
      for (const file of [lesson, streaks]) expect(printed).toContain(join(content, file));
      for (const word of ['colour', '/no/', 'expected', 'found', 'mend'])
        expect(printed).toContain(word);
      expect(printed).not.toMatch(/^\s+at .+[:(]\d|node_modules/m);
      expect(existsSync(folder), 'anything was built').toBe(false);
      return Promise.resolve();
    }),
  );
});
