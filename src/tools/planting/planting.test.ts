import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examineContent } from '../../core/content/check/examine.ts';
import { gatherKnown } from '../../core/content/check/known.ts';
import { lesson, stance } from '../content/mistakes/mistake-case.ts';
import { readContent, readText } from '../content/read-content.ts';
import { sampleGarden } from '../content/sample-garden.ts';
import type { GardenFiles } from '../content/with-garden.ts';
import { addFiles } from './add-files.ts';
import { chooseSlug, type Plantable } from './choose-slug.ts';
import { planLesson } from './lesson-files.ts';
import { planNote } from './note-files.ts';
import type { PlannedFile } from './planting.ts';
import { planPractice } from './practice-files.ts';
import { findLastStance, planStance } from './stance-file.ts';
import { vetFiles } from './vet-files.ts';
import { withGarden } from '../content/with-garden.ts';

const today = '2026-11-22';
const read = (files: GardenFiles) =>
  Object.entries(files).map(([path, text]) => readText(path, text));
const groundOf = (files: GardenFiles) => ({ known: gatherKnown(read(files)), today });
const having = (files: GardenFiles, planned: readonly PlannedFile[]): GardenFiles => ({
  ...files,
  ...Object.fromEntries(planned.map(({ path, text }) => [path, text])),
});
const mistakesOf = (files: GardenFiles) => examineContent(read(files)).mistakes;

const kinds = { lesson: planLesson, note: planNote, practice: planPractice };
const plant = (kind: Plantable, title: string, garden = sampleGarden(), asked?: string) => {
  const ground = groundOf(garden);
  return kinds[kind](title, chooseSlug(kind, title, asked, ground), ground);
};

const titles = ['Say “no”: more often', '# 1 "quoted" [title]', '休む、そして続ける', 'لا تستسلم'];

describe.each(['lesson', 'note', 'practice'] as const)('a planted %s', (kind) => {
  test.each(titles)('leaves the garden sound, with the title %s', (title) => {
    const files = having(sampleGarden(), plant(kind, title));
    expect(mistakesOf(files)).toEqual([]);
    const [first] = plant(kind, title);
    expect(readText(first?.path ?? '', first?.text ?? '').data).toMatchObject({ title });
  });
});

test('a lesson comes after all others, with a then and a now of today', () => {
  const garden = { ...sampleGarden(), ...lesson('late', 47, {}, { draft: 'true' }) };
  const planned = plant('lesson', 'Don’t quit', garden);
  expect(planned.map(({ path }) => path)).toEqual([
    'lessons/dont-quit/lesson.yaml',
    'lessons/dont-quit/10-then.mdx',
    'lessons/dont-quit/20-2026.mdx',
  ]);
  expect(planned[0]?.text).toContain('order: 50\n');
  expect(planned[0]?.text).toContain('id: lesson-dont-quit\n');
  expect(planned[1]?.text).not.toMatch(/^on:/m);
  expect(planned[2]?.text).toContain(`on: ${today}\n`);
});

test('what is to be written is a mistake once it is published, and named place by place', () => {
  const planned = plant('lesson', 'Rest');
  const published = having(
    sampleGarden(),
    planned.map(({ path, text }) => ({ path, text: text.replace('draft: true\n', '') })),
  );
  const mistakes = mistakesOf(published).sort((a, b) => (a.file < b.file ? -1 : 1));
  expect(mistakes.map(({ file, field }) => [file.split('/').at(-1), field])).toEqual([
    ['10-then.mdx', 'line'],
    ['10-then.mdx', undefined],
    ['20-2026.mdx', 'line'],
    ['20-2026.mdx', 'changed'],
    ['20-2026.mdx', 'turns.0.belief'],
    ['20-2026.mdx', 'turns.0.now'],
    ['20-2026.mdx', 'turns.0.because'],
    ['20-2026.mdx', undefined],
    ['lesson.yaml', 'question'],
    ['lesson.yaml', 'summary'],
  ]);
  expect(mistakes.every(({ line }) => line !== undefined)).toBe(true);
  expect(mistakes[0]).toMatchObject({
    line: 2,
    found: '"(to write) What you held then, in one short sentence."',
  });
});

describe('is refused, with the way on', () => {
  const taken: [string, Plantable, string, string | undefined, string][] = [
    ['a name that is taken', 'note', 'Rest', undefined, 'rest is taken: notes/rest.mdx has it'],
    ['an alias', 'note', 'Pauses', undefined, 'pauses is taken: it is an alias of notes/rest.mdx'],
    ['a taken practice', 'practice', 'Warm or cold', undefined, 'practices/warm-or-cold.yaml has it'],
    ['a title of digits', 'lesson', '2024', undefined, 'Give one with --slug'],
    ['a slug that is none', 'lesson', 'A', 'Not So', 'Did you mean not-so?'],
  ]; // prettier-ignore
  test.each(taken)('%s', (_, kind, title, asked, told) => {
    expect(() => plant(kind, title, sampleGarden(), asked)).toThrow(told);
  });

  test('an id that a renamed lesson kept', () => {
    const garden = { ...sampleGarden(), ...lesson('renamed', 20, undefined, { id: 'lesson-old' }) };
    expect(() => plant('lesson', 'Old', garden)).toThrow('lesson-old belongs to lessons/renamed/');
  });

  test('whatever would be a mistake beside what is there', () => {
    const planned = plant('lesson', 'Kind in hindsight');
    const vet = () => {
      vetFiles(read(sampleGarden()), planned, 'content');
    };
    expect(vet).toThrow('Nothing was added');
    expect(vet).toThrow('an anchor that nothing else on /read/ has');
  });
});

describe('revisit', () => {
  const revisit = (slug: string, garden: GardenFiles) => {
    const { last } = findLastStance(slug, gatherKnown(read(garden)));
    return planStance(last, garden[last.file.path] ?? '', groundOf(garden));
  };

  test.each([
    ['plain', (text: string) => text],
    ['Windows', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])(
    'adds the next stance, with the last of a %s file beside it where no reader is',
    (_, write) => {
      const garden = sampleGarden();
      const last = 'lessons/keep-going/40-today.mdx';
      const text = write(garden[last] ?? '');
      const planned = revisit('keep-going', { ...garden, [last]: text });
      expect(planned.path).toBe('lessons/keep-going/50-2026.mdx');
      expect(planned.text).toContain('# I stop when it is time.[^1]\n');
      const files = having(garden, [planned]);
      // The last stance has neither date nor label, which it needs once another follows.
      expect(mistakesOf(files)).toEqual([]);
      const { data, body } = readText(planned.path, planned.text);
      expect(data).toMatchObject({ on: today, draft: true });
      expect(JSON.stringify([data, body])).not.toContain('I stop when');
    },
  );

  test.each(['carry-on', 'content/lessons/keep-going/', 'keep-going'])('finds %s', (slug) => {
    expect(revisit(slug, sampleGarden()).path).toMatch(/^lessons\/keep-going\//);
  });

  test('goes on from the highest number, in the ending that the lesson has', () => {
    const stances = { '10.md': stance({}), '25-x.md': stance({ changed: 'B.' }) };
    const planned = revisit('odd', { ...sampleGarden(), ...lesson('odd', 20, stances) });
    expect(planned.path).toBe('lessons/odd/30-2026.md');
  });

  test('is refused for a misspelt lesson, and while a draft waits', () => {
    const draft = { '10.md': stance({}), '20.md': stance({ changed: 'B.', draft: 'true' }) };
    const garden = { ...sampleGarden(), ...lesson('waiting', 20, draft, { draft: 'true' }) };
    expect(() => revisit('keep-goin', garden)).toThrow('Did you mean keep-going?');
    expect(() => revisit('zebra', garden)).toThrow('There are keep-going, waiting.');
    expect(() => revisit('waiting', garden)).toThrow('waiting/20.md is still a draft');
  });
});

test('never writes over a file', async () => {
  await withGarden({ 'notes/a.md': 'mine' }, async (folder) => {
    const planned = [{ path: 'notes/a.md', text: 'other' }];
    await expect(addFiles(folder, planned)).rejects.toThrow('notes/a.md is there already');
    expect(await readFile(join(folder, 'notes/a.md'), 'utf8')).toBe('mine');
    await writeFile(join(folder, 'site.yaml'), '');
    expect(await readContent(folder)).toHaveLength(2);
  });
});
