import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lesson } from '../../../test/content/mistakes/mistake-case.ts';
import { readContent, readText } from '../../content/read/read-content.ts';
import { sampleGarden } from '../../../test/content/sample-garden.ts';
import { addFiles, checkFiles } from './garden.ts';
import { chooseSlug, planNewFiles, type Plantable } from './new-files.ts';
import {
  gardenOf,
  having,
  mistakesOf,
  read,
  today,
} from '../../../test/commands/garden-in-memory.ts';
import { withGarden } from '../../../test/content/with-garden.ts';

const plant = (kind: Plantable, title: string, files = sampleGarden(), asked?: string) => {
  const garden = gardenOf(files);
  return planNewFiles(kind, title, chooseSlug(kind, title, garden, asked), garden);
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
  ]);
  expect(mistakes.every(({ line }) => line !== undefined)).toBe(true);
  expect(mistakes[0]).toMatchObject({
    line: 2,
    found: '"(to write) What you held then, in one short sentence."',
  });
});

test('a title of digits has its kind before it, since digits alone are pages of a list', () => {
  expect(plant('note', '2019')[0]?.path).toBe('notes/note-2019.mdx');
});

describe('is refused, with the way on', () => {
  const taken: [string, Plantable, string, string | undefined, string][] = [
    ['a name that is taken', 'note', 'Rest', undefined, 'rest is taken: notes/rest.mdx has it'],
    ['an alias', 'note', 'Pauses', undefined, 'pauses is taken: it is an alias of notes/rest.mdx'],
    ['a taken practice', 'practice', 'Warm or cold', undefined, 'practices/warm-or-cold.yaml has it'],
    ['a title of signs', 'lesson', '?!', undefined, 'Give one with --slug'],
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
    const check = () => {
      checkFiles(read(sampleGarden()), planned, 'content');
    };
    expect(check).toThrow('Nothing was added');
    expect(check).toThrow('an anchor that nothing else on /read/ has');
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
