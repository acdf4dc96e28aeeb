import { expect, test } from 'vitest';
import { arrange, lesson, note, practice, site, stance } from '../../test/small-gardens.ts';
import { referenceSchema } from '../content/reference.ts';
import { pageSchema } from '../content/schemas.ts';
import { listRoutes } from '../garden/routes.ts';
import english from '../words/en.json' with { type: 'json' };
import { createTranslate } from '../words/translate.ts';
import { listPreviews } from './list-previews.ts';
import { previewFile } from './preview.ts';

const garden = arrange({
  lessons: [lesson('rest', 1, { aliases: ['resting'] })],
  stances: [10, 20, 30].map((number) => stance('rest', number, { line: `Line ${number}` })),
  notes: [note('sleep', { growth: 'budding' }), { ...note('body/heart'), growth: undefined }],
  pages: ['opening', 'about'].map((slug) => ({
    ...pageSchema.parse({ title: slug, summary: 'S' }),
    slug,
    path: `pages/${slug}.mdx`,
  })),
  practices: [practice('pause')],
  references: [
    referenceSchema.parse({ id: 'neff-2003', authors: ['Neff, Kristin'], year: 2003, title: 'Self', finding: 'F' }),
  ],
}); // prettier-ignore
const previews = listPreviews(garden, createTranslate(english, 'en'));
const partsAt = (address: string) => previews.find((one) => one.address === address)?.parts;

test('every page that a card asks for has a file, by its old address too, and no other', () => {
  const routes = listRoutes(garden, new Map());
  const asked = routes.flatMap(({ path }) => previewFile(path.slice(1)) ?? []);
  const written = previews.map(({ address }) => `${address.slice(1)}preview.json`);
  expect(new Set(written)).toEqual(new Set([...asked, 'references/neff-2003/preview.json']));
  expect(new Set(written).size).toBe(written.length);
});

test('a lesson is told by the lines of its stances, a pair by its two', () => {
  const line = (as: string, name: string, number: number) => ({ as, name, text: `Line ${number}`, anchor: `stance-${number}` }); // prettier-ignore
  const [then, between, now] = [line('then', 'Then', 10), line('between', 'Between', 20), line('now', 'Now', 30)]; // prettier-ignore
  const title = { as: 'title', text: 'rest' };
  expect(site.theme.voices.then.name).toBe('Then');
  expect(partsAt('/lessons/rest/')).toEqual([title, then, between, now]);
  expect(partsAt('/lessons/resting/')).toEqual(partsAt('/lessons/rest/'));
  expect(partsAt('/lessons/rest/20-30/')).toEqual([title, between, now]);
});

test('a note is told by how far it has grown, a reference by who wrote it', () => {
  expect(partsAt('/notes/sleep/')).toEqual([
    { as: 'title', text: 'sleep' },
    { as: 'label', text: 'Budding' },
  ]);
  expect(partsAt('/notes/body/heart/')).toEqual([{ as: 'title', text: 'body/heart' }]);
  expect(partsAt('/references/neff-2003/')?.at(-1)?.text).toBe('Kristin Neff, 2003');
});
