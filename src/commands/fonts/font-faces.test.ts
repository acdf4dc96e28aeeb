import { t } from '../../words/garden-words.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readFontFaces } from './font-faces.ts';
import { plantedGarden } from '../planted-garden.ts';

const faces = readFontFaces(readFileSync('src/page/styles/fonts.css', 'utf8'));
const fonts = Map.groupBy(faces, ({ family, style }) => `${family} ${style}`);
const bases = faces.filter(({ file }) => file.endsWith('-base.woff2'));
const base = new Set(['\n', '\r', '\t', ...(bases[0]?.characters ?? [])]);

/** Each character outside the base set once, with where it stands. */
function strangers(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      [...line.normalize('NFC')]
        .filter((character) => !base.has(character))
        .map((character) => `${character} in: ${line.trim()}`),
    );
}

const planted = plantedGarden();

test.each([...fonts])('no character of %s is in two files', (_, files) => {
  const all = files.flatMap(({ characters }) => characters);
  expect(new Set(all).size).toBe(all.length);
});

test('every font has the same characters in as many files, and each file is there', () => {
  expect([...fonts.keys()]).toEqual(['Fraunces normal', 'Literata normal', 'Literata italic']);
  const sets = [...fonts.values()].map((files) => files.map(({ characters }) => characters));
  for (const set of sets) expect(set).toEqual(sets[0]);
  expect(
    readdirSync('src/page/fonts')
      .filter((name) => name.endsWith('.woff2'))
      .sort(),
  ).toEqual(faces.map(({ file }) => file).sort());
  expect(bases).toHaveLength(fonts.size);
});

describe('the base set', () => {
  const files = readdirSync(`${planted}/lessons`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

  it('is put to the test by the planted lessons', () => {
    expect(files.length).toBeGreaterThan(16);
  });

  it.each([...files, `${planted}/site.yaml`])('has every character of %s', (file) => {
    expect(strangers(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('has every character of the interface', () => {
    expect(strangers(listTexts(t).join('\n'))).toEqual([]);
  });

  it('has what typography makes of plain quotes, dashes and dots', () => {
    expect(strangers('‘a’ “b” – — …')).toEqual([]);
  });
});

/** All texts of a table of words. Of a function, its source, which holds every letter that it adds. */
function listTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words)];
  return words && typeof words === 'object' ? Object.values(words).flatMap(listTexts) : [];
}
