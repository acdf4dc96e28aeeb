import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from './run.ts';

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

/** A template with an essay, and later a version in which much of it has changed. */
async function makeTemplate(template: string): Promise<() => Promise<void>> {
  await mkdir(template);
  git(template, 'init', '-q');
  await commit(template, { 'src/older.ts': 'An older version\n' });
  await commit(template, {
    'content/site.yaml': 'id: essay\n',
    'content/notes/old.md': 'Old\n',
    'src/a.ts': 'one\n',
    'src/gone.ts': 'gone\n',
    'src/moved.ts': 'moved\n',
    'README.md': `first\n${'between\n'.repeat(9)}last\n`,
  });
  return async () => {
    git(template, 'rm', '-q', 'content/notes/old.md', 'src/gone.ts', 'src/moved.ts');
    await commit(template, {
      'content/site.yaml': 'id: essay\ntitle: Later\n',
      'content/lessons/ninth/lesson.yaml': 'id: ninth\n',
      'src/a.ts': 'two\n',
      'README.md': `first\n${'between\n'.repeat(9)}later\n`,
    });
  };
}

/** Runs the commands of docs/upgrade.md in a garden. */
async function upgrade(template: string, garden: string): Promise<void> {
  const text = await readFile(join(project, 'docs/upgrade.md'), 'utf8');
  const commands = /```sh\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const script = commands
    .replace('<address of this repository>', `'${template}'`)
    .replaceAll(/^( *)git /gm, `$1git ${person.join(' ')} `);
  spawnSync('sh', ['-c', script], { cwd: garden, stdio: 'ignore' });
}

const clone = (template: string, garden: string) => git(folder, 'clone', '-q', template, garden);

/** As “Use this template” on GitHub makes it: the same files, and no history. */
function copy(template: string, garden: string): void {
  clone(template, garden);
  git(garden, 'checkout', '-q', '--orphan', 'fresh');
  git(garden, 'commit', '-qm', 'Initial commit');
  git(garden, 'branch', '-qM', 'main');
}

describe.each([
  ['cloned', clone],
  ['made with “Use this template”', copy],
])('a later version, in a garden that was %s', (kind, make) => {
  const place = (name: string) => join(folder, `${name}-${kind.slice(0, 3)}`);

  test('comes in as docs/upgrade.md says, twice, and leaves the garden as it was', async () => {
    const [template, garden] = [place('template'), place('garden')];
    const change = await makeTemplate(template);
    make(template, garden);
    await mkdir(join(garden, 'e2e'));
    git(garden, 'mv', 'content', 'e2e/planted');
    await commit(garden, {
      'content/site.yaml': 'id: mine\n',
      'content/notes/rest.md': 'Mine\n',
      'public/CNAME': 'example.org\n',
    });
    await change();
    await upgrade(template, garden);

    const list = async (name: string) =>
      (await readdir(join(garden, name), { recursive: true })).sort();
    expect(git(garden, 'status', '--porcelain')).toBe('');
    expect(await list('content')).toEqual(['notes', 'notes/rest.md', 'site.yaml']);
    expect(await readFile(join(garden, 'content/site.yaml'), 'utf8')).toBe('id: mine\n');
    expect(await list('public')).toEqual(['CNAME']);
    const essay = ['lessons', 'lessons/ninth', 'lessons/ninth/lesson.yaml', 'site.yaml'];
    expect(await list('e2e/planted')).toEqual(essay);
    expect(await list('src')).toEqual(['a.ts', 'older.ts']);
    expect(await readFile(join(garden, 'src/a.ts'), 'utf8')).toBe('two\n');
    expect(git(garden, 'log', '-1', '--merges', '--format=%s')).toBe(
      'A later version of the template\n',
    );

    await commit(template, { 'src/a.ts': 'three\n' });
    await upgrade(template, garden);
    expect(git(garden, 'status', '--porcelain')).toBe('');
    expect(await readFile(join(garden, 'src/a.ts'), 'utf8')).toBe('three\n');
  });

  test('comes in where files outside content/ were changed, and wins only where both changed the same', async () => {
    const [template, garden] = [place('other'), place('changed')];
    const change = await makeTemplate(template);
    make(template, garden);
    await commit(garden, {
      'content/site.yaml': 'id: mine\n',
      'src/a.ts': 'mine\n',
      'src/gone.ts': 'changed here\n',
      'src/own.ts': 'own\n',
      'README.md': `mine\n${'between\n'.repeat(9)}last\n`,
    });
    await change();
    await upgrade(template, garden);

    expect(git(garden, 'status', '--porcelain')).toBe('');
    expect((await readdir(join(garden, 'src'))).sort()).toEqual(['a.ts', 'older.ts', 'own.ts']);
    expect(await readFile(join(garden, 'src/a.ts'), 'utf8')).toBe('two\n');
    expect(git(garden, 'show', 'HEAD^:src/a.ts')).toBe('mine\n');
    const merged = `mine\n${'between\n'.repeat(9)}later\n`;
    expect(await readFile(join(garden, 'README.md'), 'utf8')).toBe(merged);
    expect(await readFile(join(garden, 'content/site.yaml'), 'utf8')).toBe('id: mine\n');
  });
});
