import { expect, test } from 'vitest';
import { listAlternates, listTranslations } from './translations.ts';

const languages = ['en', 'ar'];
const topics = [
  { id: 'rest', title: 'Rest', summary: 'What stops.' },
  { id: 'running', title: 'running' },
];

test.each([
  ['/notes/rest/', '../../ar/notes/rest/'],
  ['/topics/rest/', '../../ar/topics/rest/'],
  ['/topics/running/', '../../ar/'],
  ['/topics/rest/2/', '../../../ar/'],
  ['/backlinks/notes/rest/', '../../../ar/'],
])('leads from %s to the same page where every language has it', (page, address) => {
  const [there] = listTranslations(page, { site: { language: 'en', languages }, topics });
  expect(there?.address).toBe(address);
});

test('leads from a page that one language may have alone to the opening of the first', () => {
  const [there] = listTranslations('/topics/running/', {
    site: { language: 'ar', languages },
    topics,
  });
  expect(there).toMatchObject({ address: '../../../', isSame: false });
});

test('names no alternates of a page that other languages may not have', () => {
  const garden = { site: { language: 'ar', languages }, topics };
  const site = 'https://garden.example/ar/';
  expect(listAlternates('/topics/running/', garden, site)).toEqual([]);
  expect(listAlternates('/topics/rest/', garden, site)).toEqual([
    { language: 'en', address: 'https://garden.example/topics/rest/' },
    { language: 'ar', address: 'https://garden.example/ar/topics/rest/' },
  ]);
});
