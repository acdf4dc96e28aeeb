import { expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { lesson, note, stance } from './mistakes/mistake-case.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { sampleGarden } from './sample-garden.ts';
import { sizedGarden } from './sized-garden.ts';
import { withGarden, type GardenFiles } from './with-garden.ts';

const first = stance({});
const later = stance({ changed: 'Something.' });
const draft = stance({ changed: 'More.', draft: 'true' });
const linking = (address: string) => note('linking', { draft: 'true' }, `[There](${address}).`);

/** What could be taken for a mistake and is none. */
const sound: [string, GardenFiles][] = [
  [
    'a draft after a last stance without a date',
    lesson('growing', 20, { '10.mdx': first, '20.mdx': later, '30.mdx': draft }),
  ],
  [
    'a draft before the first stance',
    lesson('older', 20, { '5.mdx': stance({ draft: 'true' }), '10.mdx': first, '20.mdx': later }),
  ],
  [
    'a draft of a lesson with one stance',
    lesson('begun', 20, { '10.mdx': first }, { draft: 'true' }),
  ],
  ['a draft of a lesson without stances', lesson('bare', 20, {}, { draft: 'true' })],
  [
    'a draft that links to a lesson with one stance',
    {
      ...lesson('begun', 20, { '10.mdx': first }, { draft: 'true' }),
      'notes/linking.md': linking('/lessons/begun/#stance-10'),
    },
  ],
  [
    'a practice in a text, and a link to an outcome',
    {
      'notes/linking.mdx': note(
        'linking',
        {},
        '<Practice id="warm-or-cold" />\n\n[Warm](/practices/warm-or-cold/#outcome-warm).',
      ),
    },
  ],
  [
    'a link with encoded letters',
    {
      'notes/café.mdx': note('café', {}, '## Déjà vu'),
      'notes/linking.md': linking('/notes/caf%C3%A9/#d%C3%A9j%C3%A0-vu'),
    },
  ],
];

test.each(sound)('lets %s be', async (_, files) => {
  await withGarden({ ...sampleGarden(), ...files }, async (folder) => {
    expect(examineContent(await readContent(folder)).mistakes).toEqual([]);
  });
});

test.each([1, 8, 40])(
  'lets a garden of %i lessons be, with all that one may have and without',
  async (lessons) => {
    for (const isBare of [true, false])
      await withGarden(sizedGarden({ lessons, isBare }), async (folder) => {
        const { mistakes, garden } = examineContent(await readContent(folder));
        expect(mistakes).toEqual([]);
        expect(garden?.lessons).toHaveLength(lessons);
      });
  },
);

test.each(['arabic', 'japanese'])('lets the garden in %s be', async (language) => {
  const content = await readContent(`test/gardens/${language}`);
  expect(examineContent(content).mistakes).toEqual([]);
});
