import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from '../run.ts';
import { readContent } from '../../content/read/read-content.ts';
import { plantedGarden } from '../planted-garden.ts';
import { project } from '../run.ts';

/** A clone of the template, as far as the commands need it. */
let clone = '';

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'hindsight-clone-'));
  await cp(join(project, 'src'), join(clone, 'src'), { recursive: true });
  await cp(join(project, 'package.json'), join(clone, 'package.json'));
  await cp(join(project, plantedGarden()), join(clone, 'content'), { recursive: true });
  await symlink(join(project, 'node_modules'), join(clone, 'node_modules'), 'junction');
});

afterAll(async () => {
  await rm(clone, { recursive: true, force: true });
});

const begin = (...words: string[]) =>
  runScript('src/commands/new.ts', ['--empty', ...words], { CONTENT_DIR: '' }, clone);
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: clone,
    stdio: 'ignore',
  });

describe('npm run new -- --empty, in a clone of the template', { timeout: 30_000 }, () => {
  test('asks first, and does nothing where nobody can answer', async () => {
    const { code, output } = await begin();
    expect(code).toBe(1);
    expect(output).toContain('Git doesn’t keep content here');
    expect(output).toContain('add --yes');
    expect(existsSync(join(clone, 'e2e'))).toBe(false);
  });

  test('refuses while the planted essay has changes that are not committed', async () => {
    git('init');
    git('add', 'content');
    git('commit', '-m', 'A');
    await writeFile(join(clone, 'content', 'notes', 'mine.md'), 'Mine.');
    const { code, output } = await begin('--yes');
    expect([code, output]).toEqual([1, expect.stringContaining('not committed')]);
    await rm(join(clone, 'content', 'notes', 'mine.md'));
    const site = join(clone, 'content', 'site.yaml');
    const sound = await readFile(site, 'utf8');
    await writeFile(site, `${sound}\n: [`);
    expect((await begin('--yes')).output).toContain('not committed');
    await writeFile(site, sound);
  });

  test('moves the planted essay whole to where the tests read it, and begins with one lesson', async () => {
    const before = (await readContent(join(clone, 'content'))).map(({ path }) => path);
    const { code, output } = await begin('--yes');
    expect(code).toBe(0);
    expect(output).toMatch(/^moved {2}content to e2e\/planted.*\nadded {2}content\/site\.yaml\n/);
    const moved = (await readContent(join(clone, 'e2e', 'planted'))).map(({ path }) => path);
    expect(moved).toEqual(before);
    const check = await runScript('src/commands/check.ts', [], { CONTENT_DIR: '' }, clone);
    expect(check.output).toContain('1 lesson with 2 stances, 0 notes, 2 pages, 0 practices');
  });

  test('never takes away a garden that has begun', async () => {
    const { code, output } = await begin('--yes');
    expect([code, output]).toEqual([1, expect.stringContaining('which is not touched')]);
  });
});
