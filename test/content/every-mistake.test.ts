import { describe, expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { formatMistakes, type Mistake } from '../../src/content/mistake.ts';
import { runScript } from '../../src/commands/run.ts';
import { bodyMistakes } from './mistakes/body-mistakes.ts';
import { codeMistakes } from './mistakes/code-mistakes.ts';
import { componentMistakes } from './mistakes/component-mistakes.ts';
import { fieldMistakes } from './mistakes/field-mistakes.ts';
import { fileNameMistakes } from './mistakes/file-name-mistakes.ts';
import { headingMistakes } from './mistakes/heading-mistakes.ts';
import { linkMistakes } from './mistakes/link-mistakes.ts';
import type { Told } from './mistakes/mistake-case.ts';
import { pastMistakes } from './mistakes/past-mistakes.ts';
import { pictureMistakes } from './mistakes/picture-mistakes.ts';
import { practiceKindMistakes } from './mistakes/practice-kind-mistakes.ts';
import { practiceMistakes } from './mistakes/practice-mistakes.ts';
import { practiceNameMistakes } from './mistakes/practice-name-mistakes.ts';
import { practiceQuoteMistakes } from './mistakes/practice-quote-mistakes.ts';
import { practiceRuleMistakes } from './mistakes/practice-rule-mistakes.ts';
import { stanceMistakes } from './mistakes/stance-mistakes.ts';
import { takenNameMistakes } from './mistakes/taken-name-mistakes.ts';
import { themeMistakes } from './mistakes/theme-mistakes.ts';
import { turnMistakes } from './mistakes/turn-mistakes.ts';
import { unknownNameMistakes } from './mistakes/unknown-name-mistakes.ts';
import { valueMistakes } from './mistakes/value-mistakes.ts';
import { wordMistakes } from './mistakes/word-mistakes.ts';
import { yamlMistakes } from './mistakes/yaml-mistakes.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { sampleGarden } from './sample-garden.ts';
import { withGarden, type GardenFiles } from './with-garden.ts';

const allMistakes = [
  ...yamlMistakes,
  ...fieldMistakes,
  ...valueMistakes,
  ...themeMistakes,
  ...turnMistakes,
  ...unknownNameMistakes,
  ...takenNameMistakes,
  ...fileNameMistakes,
  ...stanceMistakes,
  ...pastMistakes,
  ...bodyMistakes,
  ...pictureMistakes,
  ...headingMistakes,
  ...codeMistakes,
  ...componentMistakes,
  ...linkMistakes,
  ...practiceMistakes,
  ...practiceNameMistakes,
  ...practiceRuleMistakes,
  ...practiceKindMistakes,
  ...practiceQuoteMistakes,
  ...wordMistakes,
];

const findMistakes = (files: GardenFiles): Promise<Mistake[]> =>
  withGarden(files, async (folder) => examineContent(await readContent(folder)).mistakes);

const containing = (part: string): unknown => expect.stringContaining(part);

/** A told mistake as a matcher: the place and what was found to the letter, the advice by a part of it. */
const matching = ({ file, line, field, found, expected, mend }: Told): unknown => ({
  file,
  line,
  field,
  found,
  expected: containing(expected),
  mend: containing(mend),
});

test('finds nothing amiss in a sound garden', async () => {
  expect(await findMistakes(sampleGarden())).toEqual([]);
});

describe('one mistake in a sound garden is told once, with its place and how to mend it', () => {
  test.each(allMistakes)('$mistake', { timeout: 20_000 }, async ({ make, told }) => {
    expect(await findMistakes(make(sampleGarden()))).toEqual([matching(told)]);
  });

  test.each(['site.yaml', 'pages/opening.mdx'])('a garden without %s', async (path) => {
    const rest = Object.entries(sampleGarden()).filter(([name]) => name !== path);
    const mistakes = await findMistakes(Object.fromEntries(rest));
    const found = 'no such file';
    const told = { file: path, found, expected: 'this file', mend: `Add ${path}` };
    expect(mistakes).toEqual([matching(told)]);
  });

  test('an empty garden, and a missing folder', async () => {
    const told = {
      file: '',
      expected: 'a garden: site.yaml, pages/opening.mdx and at least one lesson',
      found: 'a folder that is empty or does not exist',
      mend: 'Point CONTENT_DIR at a content folder',
    };
    expect(await findMistakes({})).toEqual([matching(told)]);
    const missing = examineContent(await readContent('/nowhere/at/all'));
    const past = { news: [], withdrawn: [], hasLock: false, lock: {} };
    const words = new Map();
    expect(missing.mistakes).toEqual([matching(told)]);
    expect(missing).toMatchObject({ remarks: [], garden: undefined, words, past });
  });
});

describe('npm run check', () => {
  // A hundred practices at once take their time on a busy machine.
  test('names all mistakes of a garden at once, and stops', { timeout: 20_000 }, async () => {
    const files = allMistakes.reduce((garden, { make }) => make(garden), sampleGarden());
    const { code, output, folder } = await check(files);
    const entries = output.split('\n\n');
    for (const { mistake, told } of allMistakes) {
      const [place = ''] = formatMistakes([told], folder).split('\n');
      const isTold = (entry: string) =>
        entry.startsWith(`${place}\n`) && entry.includes(`  found     ${told.found}\n`);
      expect(entries.filter(isTold), mistake).toHaveLength(1);
    }
    expect(output).toContain(`\n${String(allMistakes.length)} mistakes in ${folder}.`);
    expect(output).not.toMatch(/^\s+at .*:\d+/m);
    expect(code).toBe(1);
  });

  test('counts the parts of a sound garden, and lets a build go on', async () => {
    const { code, output, folder } = await check(sampleGarden());
    expect(output).toBe(
      `${folder} is in order: 1 lesson with 4 stances, 2 notes, 3 pages, 1 practice.\n` +
        '3 past stances are held to no words, because there is no stances.lock. ' +
        'If there was one, bring it back; if not, npm run check -- --accept writes it.\n',
    );
    expect(code).toBe(0);
  });
});

/** Runs the command as a reader of the README would, on a garden in a folder of its own. */
function check(files: GardenFiles): Promise<{ code: number; output: string; folder: string }> {
  return withGarden(files, async (folder) => ({
    folder,
    ...(await runScript('src/commands/check.ts', [], { CONTENT_DIR: folder })),
  }));
}
