import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../content/read/build-cache.ts';
import { explainFault, explainFull, fillFolder, recoverFolder, swapFolder } from './site-folder.ts';

let around = '';
let place = '';

beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'hindsight-place-'));
  place = join(around, 'dist');
});
afterEach(() => {
  rmSync(around, { recursive: true });
});

const nothing = { digest: () => undefined, read: () => undefined };

function publishFiles(texts: Record<string, string>, cache: typeof nothing | Cache = nothing) {
  const made = join(around, 'made');
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(made, file)), { recursive: true });
    writeFileSync(join(made, file), text);
  }
  const cachedFiles = new Map(cache === nothing ? [] : [['kept.html', 'key']]);
  fillFolder({ made, files: Object.keys(texts), cachedFiles, cache, place });
  swapFolder(place);
  rmSync(made, { recursive: true });
}

type Cache = { digest: () => string; read: () => Buffer };

const read = (file: string) => readFileSync(join(place, file), 'utf8');

test('a site is put into its place as a whole, and what is the same stays that file', () => {
  publishFiles({ 'index.html': 'A', 'notes/a/index.html': 'note', 'gone/index.html': 'gone' });
  mkdirSync(join(place, '.git'));
  writeFileSync(join(place, '.git/HEAD'), 'ref');
  const before = statSync(join(place, 'notes/a/index.html'));
  const content = Buffer.from('kept');
  publishFiles(
    { 'index.html': 'B', 'notes/a/index.html': 'note' },
    { digest: () => digestOf(content), read: () => content },
  );
  expect(readdirSync(place).sort()).toEqual(['.git', 'index.html', 'kept.html', 'notes']);
  expect(['index.html', 'kept.html', '.git/HEAD'].map(read)).toEqual(['B', 'kept', 'ref']);
  expect(statSync(join(place, 'notes/a/index.html')).ino).toBe(before.ino);
  expect(readdirSync(around)).toEqual(['dist']);
});

test('a build without room leaves the site as it was, and says so', () => {
  publishFiles({ 'index.html': 'A' });
  const full = () => {
    throw Object.assign(new Error('write'), { code: 'ENOSPC' });
  };
  let told: string | undefined;
  try {
    publishFiles({ 'index.html': 'B' }, { digest: () => '', read: full });
  } catch (error) {
    told = explainFault(error, place);
  }
  expect(told).toBe(
    `The site could not be put into ${place}: there is no room on the disk (ENOSPC). What was there is unchanged. Make room, and build again.`,
  );
  expect(read('index.html')).toBe('A');
  expect(explainFault(new Error('a slip in the code'), place)).toBeUndefined();
});

test('a disk that fills while the site is made is told of, whoever wrote to it', () => {
  const { errno } = constants;
  const told = 'The site could not be built: there is no room on the disk (ENOSPC).';
  expect(explainFull('ENOSPC: no space left on device, write\n    at write')).toContain(told);
  expect(explainFull(`No space left (os error ${errno.ENOSPC})`)).toContain(told);
  expect(explainFull(`Permission denied (os error ${errno.EACCES})`)).toBeUndefined();
  expect(explainFull('a slip in the code')).toBeUndefined();
});

test('where a file is in the way, that is said', () => {
  writeFileSync(join(around, 'file'), '');
  place = join(around, 'file/dist');
  let told: string | undefined;
  try {
    publishFiles({ 'index.html': 'A' });
  } catch (error) {
    told = explainFault(error, place);
  }
  expect(told).toContain('a file is in its way (ENOTDIR)');
});

/**
 * Publishes a site of two files that all say \`name\`. \`at\` is a change of the disk, counted from the first, ahead of which
 * the process is killed, or another build puts its site into the same place.
 */
const publisher = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const [place, name, what, at] = process.argv.slice(1);
  const files = ['a.html', 'b.html'];
  const made = place + '-made-' + name;
  const write = (folder) => {
    fs.mkdirSync(folder, { recursive: true });
    for (const file of files) fs.writeFileSync(folder + '/' + file, name);
  };
  write(made);
  let count = 0;
  for (const change of ['renameSync', 'linkSync', 'mkdirSync', 'rmSync']) {
    const real = fs[change];
    fs[change] = (...words) => {
      if (++count === Number(at)) {
        if (what === 'kill') process.kill(process.pid, 'SIGKILL');
        else write(place);
      }
      return real(...words);
    };
  }
  syncBuiltinESMExports();
  const { fillFolder, recoverFolder, swapFolder } = await import(${JSON.stringify(new URL('site-folder.ts', import.meta.url).href)});
  recoverFolder(place);
  fillFolder({ made, files, cachedFiles: new Map(), cache: {}, place });
  swapFolder(place);
`;

async function runPublisher(name: string, what = '', at = 0): Promise<unknown> {
  const words = [
    '--no-warnings',
    '--experimental-strip-types',
    '--input-type=module',
    '-e',
    publisher,
  ];
  const child = spawn(process.execPath, [...words, place, name, what, String(at)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'exit');
  return child.exitCode ?? child.signalCode;
}

/** What the two files of the site say: one thing where it is whole. */
function readSite(): string[] {
  const names = readdirSync(place).filter((name) => name.endsWith('.html'));
  return names.length === 2 ? [...new Set(names.map(read))] : names;
}

/** All that stands beside the site, but for what the tests themselves make. */
const besides = () =>
  readdirSync(around).filter((name) => name !== 'dist' && !name.includes('made'));

// Each moment is a process of its own.
test(
  'a build that is killed, at whatever moment, leaves a whole site, and the next one clears up',
  { timeout: 120_000 },
  async () => {
    const before = { 'a.html': 'before', 'b.html': 'before' };
    publishFiles(before);
    mkdirSync(join(place, '.git'));
    let moment = 0;
    let end: unknown;
    do {
      end = await runPublisher('after', 'kill', ++moment);
      recoverFolder(place);
      expect([['before'], ['after']], `killed at ${moment}`).toContainEqual(readSite());
      expect(existsSync(join(place, '.git')), `killed at ${moment}`).toBe(true);
      expect(besides()).toEqual([]);
      publishFiles(before);
    } while (end === 'SIGKILL');
    expect(end).toBe(0);
    expect(moment).toBeGreaterThan(10);
  },
);

test('of two builds at once one is there, as a whole', async () => {
  expect(await Promise.all([runPublisher('one'), runPublisher('other')])).toEqual([0, 0]);
  expect([['one'], ['other']]).toContainEqual(readSite());
  expect(besides()).toEqual([]);
  // The last rename but that of leftovers: the other has just put its site there.
  for (let moment = 8; moment <= 9; moment++) {
    expect(await runPublisher('later', 'interfere', moment), `at ${moment}`).toBe(0);
    expect(readSite()).toEqual(['later']);
  }
});
