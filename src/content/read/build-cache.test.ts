import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf, keyOf, openCache } from './build-cache.ts';

let folder = '';
const file = () => join(folder, 'deep', 'cache.sqlite');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const long = 'w'.repeat(100_000);

function fill(): void {
  const cache = openCache(file());
  cache.write('text', 'é');
  cache.write('bytes', new Uint8Array([0, 255]));
  cache.write('long', long);
  cache.save();
}

const readAll = () => {
  const cache = openCache(file());
  return ['text', 'bytes', 'long'].map((key) => cache.read(key));
};

test('gives back what was saved, and nothing that was not', () => {
  fill();
  expect(readAll()).toEqual(['é', new Uint8Array([0, 255]), long]);
  openCache(file()).write('text', 'never saved');
  expect(readAll()[0]).toBe('é');
});

test.each([
  [
    'no database',
    () => {
      writeFileSync(file(), 'something else');
    },
  ],
  [
    'an empty file',
    () => {
      writeFileSync(file(), '');
    },
  ],
  [
    'half of it',
    () => {
      truncateSync(file(), 8192);
    },
  ],
])('takes %s for nothing kept, and keeps again', (_, spoil) => {
  fill();
  spoil();
  expect(readAll()[2]).toBeUndefined();
  fill();
  fill();
  expect(readAll()[2]).toBe(long);
});

test('takes a value that was changed on the disk for nothing kept', () => {
  fill();
  const bytes = readFileSync(file());
  bytes.fill('x', bytes.indexOf('wwww') + 100, bytes.indexOf('wwww') + 200);
  writeFileSync(file(), bytes);
  expect(readAll()).toEqual(['é', new Uint8Array([0, 255]), undefined]);
});

test('forgets what a whole run had no use for', () => {
  fill();
  const cache = openCache(file());
  cache.read('text');
  cache.write('new', 'n');
  cache.save({ forgetUnused: true });
  expect(readAll()).toEqual(['é', undefined, undefined]);
  expect(openCache(file()).read('new')).toBe('n');
});

test('leaves the cache of a run that is just writing to it alone', () => {
  const running = openCache(file());
  for (let index = 0; index < 200; index++) running.write(`${index}`, `${long}${index}`);
  openCache(file()).write('text', 'another');
  running.save();
  expect(openCache(file()).read('199')).toBe(`${long}199`);
});

test('goes on without where another run writes, or where there is no place', () => {
  fill();
  const other = openCache(file());
  other.write('text', 'theirs');
  const cache = openCache(file());
  cache.write('text', 'ours');
  cache.save();
  other.save();
  expect(readAll()[0]).toBe('theirs');
  const nowhere = openCache('/dev/null/cache.sqlite');
  nowhere.write('text', 'a');
  expect(nowhere.read('text')).toBeUndefined();
});

test('tells parts apart that read the same when they are joined', () => {
  expect(digestOf('ab', 'c')).not.toBe(digestOf('a', 'bc'));
  expect(keyOf('a')).not.toBe(digestOf('a'));
});
