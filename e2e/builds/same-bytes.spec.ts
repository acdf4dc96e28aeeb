import { expect, test } from '@playwright/test';
import { resolve } from 'node:path';
import { plantedGarden } from '../../src/commands/planted-garden.ts';
import { project } from '../../src/commands/run.ts';
import { builtFolder } from '../built-site.ts';
import { digestFolder, digestSite, withBuild, withCopy } from './build-site.ts';
import { elsewhere } from './elsewhere.ts';

test.describe.configure({ timeout: 120_000 });

test('builds the same bytes in any folder, zone, locale and order of files, from nothing', async () => {
  // As the site that all other tests are about.
  const environment = { ...elsewhere, SITE: process.env.SITE ?? '' };
  const there = await withCopy(resolve(project, plantedGarden()), (copy) =>
    withBuild(copy, environment, (build) => Promise.resolve(digestSite(build))),
  );
  expect(Object.keys(there).length).toBeGreaterThan(20);
  expect(Object.keys(there).filter((file) => file.endsWith('.pf_index'))).not.toEqual([]);
  expect(there).toEqual(digestFolder(builtFolder));
});
