import { t } from '../../words/garden-words.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { characterSets, families, listCharacters } from './font-table.ts';
import { plantedGarden } from '../planted-garden.ts';

const base = new Set(['\n', '\r', '\t']);
for (const set of characterSets)
  if (set.name === 'base') for (const character of listCharacters(set)) base.add(character);

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

test('no character is in two sets', () => {
  const all = characterSets.flatMap(listCharacters);
  expect(new Set(all).size).toBe(all.length);
});

test('fonts.css is what the table says', () => {
  const css = readFileSync('src/page/styles/fonts.css', 'utf8');
  expect(css.match(/@font-face/g)).toHaveLength(families.length * characterSets.length);
  for (const { ranges } of characterSets)
    expect(css.split(`unicode-range: ${ranges};`)).toHaveLength(families.length + 1);
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
