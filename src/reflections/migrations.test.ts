import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { migrate, migrations, readRecord } from './read-record.ts';
import { currentVersion } from './reflection.ts';

const fixtures = join(import.meta.dirname, '../../test/reflections/fixtures');
const versions = Array.from({ length: currentVersion }, (_, index) => index + 1);

/** Digests of what earlier versions wrote. Add to them; never change one: readers still have such records. */
const written: Record<string, string> = {
  'v1/lesson.json': '4652070e221304d2c799452a36f1f93ecd0240a9c2683f368719e11de8cfa469',
  'v1/practice-unfinished.json': '175617be0c7525ebd55b6f880d21941cec5fdbd7b86cd81015aea9a2b6eeae66',
  'v1/practice.json': 'c43d9fc3094b6559c22ed7d3a2f9368095bde091780163adc53398f212771e1f',
  'v2/lesson.json': '3ea58d6323c50205dea76c23aca964811cc07caaa0b2e552d80a0fb6ad30b152',
  'v2/own-of-a-page.json': '516c4056bc71923f9dd0ac3fedcf35943a9c758a4b193e20190cdda385df3ec8',
  'v2/own.json': 'e40ff3adcd5edea4608b7620e5bcd851dc4f96e1a3d21dba3d46e0f8907fb4f1',
  'v2/practice-unfinished.json': '21c57d3a2e5e5a2c5d99784579caefda71f083d7e3dbeb1fbbb7b0d19390c5d0',
  'v2/practice.json': 'b4920048e0d7ce9cb0ee86b84a45ff443c1a1119ace6fa3ef2cf6d250df4effa',
};

const files = versions.flatMap((version) =>
  readdirSync(join(fixtures, `v${version}`)).map((name) => `v${version}/${name}`),
);

const read = (file: string): unknown => JSON.parse(readFileSync(join(fixtures, file), 'utf8'));

test('no fixture was edited, left out or added unseen', () => {
  const digests = files.map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(fixtures, file)))
      .digest('hex'),
  ]);
  expect(Object.fromEntries(digests)).toEqual(written);
});

test('no version is skipped', () => {
  expect(migrations.map(({ from }) => from)).toEqual(versions.slice(0, -1));
  for (const version of versions)
    expect(files.filter((file) => file.startsWith(`v${version}/`)).length).toBeGreaterThan(0);
});

test.each(files)('%s is of its version, and is read today', (file) => {
  expect(read(file)).toMatchObject({ version: Number(/\d+/.exec(file)?.[0]) });
  expect(readRecord(read(file))).toMatchObject({ kind: 'current' });
});

test('what the current version wrote comes back as it was', () => {
  for (const file of files.filter((one) => one.startsWith(`v${currentVersion}/`)))
    expect({ version: currentVersion, reflection: readOf(file) }).toEqual(read(file));
});

function readOf(file: string): unknown {
  const found = readRecord(read(file));
  return found.kind === 'current' ? found.reflection : found;
}

test('what version 1 wrote is brought over as it was', () => {
  for (const file of files.filter((one) => one.startsWith('v1/')))
    expect({ version: 1, reflection: readOf(file) }).toEqual(read(file));
});

describe('steps', () => {
  const steps = [1, 2, 3].map((from) => ({
    from,
    step: (value: unknown) => `${String(value)} ${from}`,
  }));

  it('are taken in order from the version of a record on', () => {
    expect(migrate('was', 1, steps)).toBe('was 1 2 3');
    expect(migrate('was', 3, steps)).toBe('was 3');
    expect(migrate('was', 4, steps)).toBe('was');
  });
});
