import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { isRecord } from '../text/record.ts';
import { migrate, migrations } from './migrations.ts';
import { readRecord, upgradeRecord } from './read-record.ts';
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
  'v3/lesson.json': 'de1601281e87a2d6c713d1af4bc53bb866d4991b7116fdd47ebdc0f427245c38',
  'v3/own-of-a-page.json': 'd5576f0a6ff14b7f4afcae99b82a6873b96dc0138c195c4b7dd99b9cf7c766f6',
  'v3/own.json': '6b79e601cdd5814e7e8ecb88c37b590c4fc84553a9b0b57cb0bfd00bd448fe6d',
  'v3/practice-unfinished.json': 'f06dc4b378b9b3a53662768454339585e707fe3d797cb51c5e5ed9355fcd5c86',
  'v3/practice.json': 'cd45b9d20e0a55eb76703e5cdf34cf9ce6e5b96c0f3ebea0de2feef4ae9c2a29',
};

const files = versions.flatMap((version) =>
  readdirSync(join(fixtures, `v${version}`)).map((name) => `v${version}/${name}`),
);

function read(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(join(fixtures, file), 'utf8'));
  if (!isRecord(value)) throw new Error(`Expected a record in ${file}.`);
  return value;
}

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

test('what earlier versions wrote keeps every word, and a stance that was not dated is dated by none', () => {
  for (const file of files.filter((one) => !one.startsWith(`v${currentVersion}/`))) {
    const { reflection } = upgradeRecord(read(file)) ?? {};
    expect({ version: Number(/\d+/.exec(file)?.[0]), reflection }).toMatchObject(read(file));
    for (const { dated } of reflection?.kind === 'practice' ? [] : (reflection?.stances ?? []))
      expect(dated).toBeTypeOf('string');
    expect(upgradeRecord({ version: currentVersion, reflection }), 'and only once').toBeUndefined();
  }
});

test('what cannot be read is not brought over', () => {
  const newer = { version: currentVersion + 1, reflection: { dream: true } };
  for (const value of [newer, { version: 1, reflection: { stances: [7] } }, 'half a rec', null])
    expect(upgradeRecord(value)).toBeUndefined();
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
