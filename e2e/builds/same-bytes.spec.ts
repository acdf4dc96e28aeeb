import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plantedGarden } from '../../src/commands/planted-garden.ts';
import { project } from '../../src/commands/run.ts';
import { listFiles } from '../built-site.ts';
import { withBuild, withCopy } from './build-site.ts';

const content = resolve(project, plantedGarden());

const backwards = new URL('backwards-folders.mjs', import.meta.url).href;

/**
 * Two places on opposite sides of the date line, with other words for months and other sorting of letters. One of them
 * lists every folder backwards.
 */
const machines = [
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  {
    TZ: 'Pacific/Pago_Pago',
    LANG: 'sv_SE.UTF-8',
    LC_ALL: 'sv_SE.UTF-8',
    NODE_OPTIONS: `--import=${backwards}`,
  },
];

test.describe.configure({ timeout: 120_000 });

test('builds the same bytes in any folder, zone, locale and order of files, from nothing', async () => {
  const [first, second] = await eachInTurn(machines, (machine) =>
    withCopy(content, (copy) =>
      withBuild(copy, { SITE: 'https://example.org/', ...machine }, (build) =>
        Promise.resolve(digest(build)),
      ),
    ),
  );
  expect(first?.size).toBeGreaterThan(20);
  expect([...(first?.keys() ?? [])].filter((file) => file.endsWith('.pf_index'))).not.toEqual([]);
  expect(Object.fromEntries(second ?? [])).toEqual(Object.fromEntries(first ?? []));
});

function digest({
  exitCode,
  printed,
  folder,
}: {
  exitCode: number | null;
  printed: string;
  folder: string;
}) {
  expect(exitCode, printed).toBe(0);
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(listFiles(folder).map((file) => [file, sum(file)]));
}

async function eachInTurn<Item, Result>(items: Item[], run: (item: Item) => Promise<Result>) {
  const results: Result[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}
