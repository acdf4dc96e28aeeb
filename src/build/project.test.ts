import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden } from '../../test/content/with-garden.ts';
import { readProject } from './project.ts';

test('names the mistakes of every language before anything is built, and one language’s where it is asked for', async () => {
  const garden = sampleGarden();
  const files = {
    ...garden,
    'site.yaml': (garden['site.yaml'] ?? '').replace('language: en', 'language: [en, de]'),
    'lessons/keep-going/lesson.de.yaml': 'question: Warum?\n',
  };
  await withGarden(files, async (folder) => {
    const environment = { CONTENT_DIR: folder, CACHE_DIR: join(folder, '.cache') };
    const untitled = { file: 'lessons/keep-going/lesson.de.yaml', field: 'title' };
    const { mistakes, routes } = await readProject(environment);
    expect(mistakes).toMatchObject([untitled]);
    expect(routes.length).toBeGreaterThan(0);
    const german = await readProject({ ...environment, GARDEN_LANGUAGE: 'de' });
    expect(german.mistakes).toMatchObject([untitled]);
    expect(german.routes).toEqual([]);
  });
});
