import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from '../run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hindsight-upgrade-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const person = [
  '-c',
  'user.name=A',
  '-c',
  'user.email=a@example.org',
  '-c',
  'init.defaultBranch=main',
];
const git = (cwd: string, ...words: string[]) =>
  execFileSync('git', [...person, ...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

async function commit(where: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(where, path)), { recursive: true });
    await writeFile(join(where, path), text);
  }
  git(where, 'add', '-A');
  git(where, 'commit', '-qm', 'A change');
}

test('a later version comes in as docs/upgrade.md says, and leaves the garden as it was', async () => {
  const [template, garden] = [join(folder, 'template'), join(folder, 'garden')];
  await mkdir(template);
  git(template, 'init', '-q');
  await commit(template, {
    'content/site.yaml': 'id: essay\n', 'content/notes/old.md': 'Old\n', 'src/a.ts': 'one\n',
  }); // prettier-ignore
  git(folder, 'clone', '-q', template, garden);
  await mkdir(join(garden, 'e2e'));
  git(garden, 'mv', 'content', 'e2e/planted');
  await commit(garden, { 'content/site.yaml': 'id: mine\n', 'content/notes/rest.md': 'Mine\n' });
  git(template, 'rm', '-q', 'content/notes/old.md');
  await commit(template, {
    'content/site.yaml': 'id: essay\ntitle: Later\n', 'content/lessons/ninth/lesson.yaml': 'id: ninth\n', 'src/a.ts': 'two\n',
  }); // prettier-ignore

  const text = await readFile(join(project, 'docs/upgrade.md'), 'utf8');
  const commands = /```sh\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const script = commands
    .replace('<address of this repository>', `'${template}'`)
    .replaceAll(/^git /gm, `git ${person.join(' ')} `);
  spawnSync('sh', ['-c', script], { cwd: garden, stdio: 'ignore' });

  expect(git(garden, 'status', '--porcelain')).toBe('');
  const list = async (name: string) =>
    (await readdir(join(garden, name), { recursive: true })).sort();
  expect(await list('content')).toEqual(['notes', 'notes/rest.md', 'site.yaml']);
  expect(await readFile(join(garden, 'content/site.yaml'), 'utf8')).toBe('id: mine\n');
  expect(await list('e2e/planted')).toEqual([
    'lessons',
    'lessons/ninth',
    'lessons/ninth/lesson.yaml',
    'site.yaml',
  ]);
  expect(await readFile(join(garden, 'src/a.ts'), 'utf8')).toBe('two\n');
  expect(git(garden, 'log', '--merges', '--format=%s')).toBe('A later version of the template\n');
});
