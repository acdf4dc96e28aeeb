import { describe, expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { sampleGarden } from './sample-garden.ts';
import { withGarden, type GardenFiles } from './with-garden.ts';

const garden = sampleGarden();
const inTwo = (language: string, files: GardenFiles) =>
  withGarden(
    {
      ...garden,
      'site.yaml': (garden['site.yaml'] ?? '').replace('language: en', 'language: [en, de]'),
      'site.de.yaml': `theme:
  voices:
    then: { name: Damals, head: Was ich damals sagte, inline: was ich damals sagte }
    now: { name: Heute, head: Wo ich heute stehe, inline: wo ich heute stehe }
`,
      ...files,
    },
    async (folder) =>
      examineContent(await readContent(folder, undefined, { language, day: '2026-11-29' })),
  );

const lesson = `# Rest

## What I said then (January 2019)

Rest is for the tired.

## Where I stand now

Rest is for me.
`;
const translated = `# Ruhe

## Was ich damals sagte

Ruhe ist für die Müden.

## Wo ich heute stehe

Ruhe ist für mich.
`;

describe('a lesson in one file', () => {
  test('is shown as it is where it is not translated, by the words of the original', async () => {
    const { mistakes, garden } = await inTwo('de', { 'lessons/rest.md': lesson });
    expect(mistakes).toEqual([]);
    const shown = garden?.lessons.find(({ slug }) => slug === 'rest');
    expect(shown).toMatchObject({ title: 'Rest', writtenIn: 'en' });
    expect(shown?.stances.map(({ on, writtenIn }) => [on, writtenIn])).toEqual([
      ['2019-01', 'en'],
      [undefined, 'en'],
    ]);
  });

  test('takes its dates from the original, and has as many stances', async () => {
    const files = { 'lessons/rest.md': lesson, 'lessons/rest.de.md': translated };
    const { garden } = await inTwo('de', files);
    const [then, now] = garden?.lessons.find(({ slug }) => slug === 'rest')?.stances ?? [];
    expect(then).toMatchObject({ line: 'Ruhe ist für die Müden.', on: '2019-01', number: 10 });
    expect(now).not.toHaveProperty('writtenIn', 'en');

    const [shorter] = translated.split('## Wo');
    const { mistakes } = await inTwo('de', { ...files, 'lessons/rest.de.md': shorter ?? '' });
    expect(mistakes).toMatchObject([
      { file: 'lessons/rest.de.md', expected: '2 stances, as in lessons/rest.md', found: '1' },
    ]);
  });
});

test.each(['draft: true', 'private: true', 'publish: 2027-01-01'])(
  'shows the original while its translation says %s',
  async (field) => {
    const files = {
      'notes/sleep.md': '# Sleep\n\nIt heals.\n',
      'notes/sleep.de.md': `---\n${field}\n---\n# Schlaf\n\nEr heilt.\n`,
    };
    const { mistakes, garden } = await inTwo('de', files);
    expect(mistakes).toEqual([]);
    const shown = garden?.notes.find(({ slug }) => slug === 'sleep');
    expect(shown).toMatchObject({ title: 'Sleep', writtenIn: 'en' });
  },
);

test('names a mistake of a translation by its own file, and takes no words from the original', async () => {
  const files = {
    'pages/who-we-are.md': '---\ntitle: About\nsummary: Who.\n---\nUs.\n',
    'pages/who-we-are.de.md': '---\ntitle: Über uns\n---\nWir.\n',
  };
  const { mistakes } = await inTwo('de', files);
  expect(mistakes).toMatchObject([{ file: 'pages/who-we-are.de.md', field: 'summary' }]);
  expect((await inTwo('en', files)).mistakes).toEqual([]);
});
