import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plantedGarden } from '../../src/commands/planted-garden.ts';
import { runScript } from '../../src/commands/run.ts';
import { listLessons } from '../built-site.ts';

test.describe.configure({ timeout: 120_000 });

test('prints all lessons from the tops of wide sheets, with links that lead somewhere', async () => {
  const { code, output, pdf } = await printTo('garden.pdf', { SITE: 'https://garden.example/' });
  expect(code, output).toBe(0);
  expect(output).toMatch(/The booklet is in .*garden\.pdf\./);
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  // The cover, the opening, and no lesson on the sheet of another.
  expect(sheets.length).toBeGreaterThanOrEqual(listLessons().length + 2);
  for (const [, width, height] of sheets) expect(Number(width)).toBeGreaterThan(Number(height));
  expect(pdf).toContain('/URI (https://garden.example/notes/');
  expect(pdf).not.toContain('localhost');
});

test('says what it can do, and what it cannot', async () => {
  const wrong = await printTo('garden.pdf', {}, '--paper', 'B9');
  expect(wrong.code).toBe(1);
  expect(wrong.output).toBe('--paper takes A3, A4, A5, Letter, Legal, and “B9” is none of them.\n');
});

async function printTo(name: string, environment: NodeJS.ProcessEnv, ...words: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-booklet-test-'));
  try {
    const file = join(folder, name);
    const ran = await runScript('src/commands/booklet.ts', ['--to', file, ...words], {
      CONTENT_DIR: plantedGarden(),
      ...environment,
    });
    return { ...ran, pdf: ran.code === 0 ? readFileSync(file, 'latin1') : '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
