import { expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { sampleGarden } from './sample-garden.ts';
import { withGarden, type GardenFiles } from './with-garden.ts';

const opening = 'pages/opening.mdx';
const lesson = 'lessons/keep-going/lesson.yaml';

/** The sample garden with more fields on its opening, and no links from there. */
const withOpening = (fields: string): GardenFiles => ({
  [opening]: `---\ntitle: Sample\nsummary: A garden.\n${fields}---\nWelcome.\n`,
});

const cases: [string, GardenFiles, object][] = [
  [
    'an opening that is a draft',
    withOpening('draft: true\n'),
    { file: opening, line: 4, field: 'draft', found: 'draft: true', mend: 'Remove draft: true.' },
  ],
  [
    'lessons that are all drafts',
    { ...withOpening(''), [lesson]: `${sampleGarden()[lesson] ?? ''}draft: true\n` },
    { file: 'lessons/', expected: 'at least one lesson that is no draft', found: 'only drafts' },
  ],
  [
    'notes to read next on the opening',
    withOpening('see: [rest]\n'),
    { file: opening, line: 4, field: 'see', mend: 'Link to them in its text instead.' },
  ],
  [
    'questions on the opening',
    withOpening('questions: [What now?]\n'),
    {
      file: opening,
      line: 4,
      field: 'questions',
      mend: 'Move them to another page, or remove them.',
    },
  ],
  [
    'an alias of the opening',
    withOpening('aliases: [home]\n'),
    { file: opening, line: 4, field: 'aliases', mend: 'Remove them.' },
  ],
  [
    'a button on another page than the opening',
    { 'pages/more.mdx': '---\ntitle: A\nsummary: B\nbegin: Begin\n---\nC\n' },
    { file: 'pages/more.mdx', line: 4, field: 'begin', mend: 'Remove it.' },
  ],
];

test.each(cases)('%s is a mistake, told once', async (_, files, told) => {
  await withGarden({ ...sampleGarden(), ...files }, async (folder) => {
    const { mistakes, garden } = examineContent(await readContent(folder));
    expect(mistakes).toEqual([expect.objectContaining(told)]);
    expect(garden).toBeUndefined();
  });
});

test.each([
  ['publish: 2020\ndraft: true\n', 'draft: true'],
  ['publish: 2030\ndraft: false\n', 'publish: 2030'],
  ['publish: 2030\ndraft: true\n', 'draft: true'],
])('an opening with %j is hidden by %s', async (fields, found) => {
  await withGarden({ ...sampleGarden(), ...withOpening(fields) }, async (folder) => {
    const { mistakes } = examineContent(
      await readContent(folder, undefined, { day: '2026-01-01' }),
    );
    expect(mistakes).toEqual([expect.objectContaining({ found, mend: `Remove ${found}.` })]);
  });
});
