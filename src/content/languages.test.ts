import { describe, expect, it } from 'vitest';
import { chooseFiles, readLanguages, translateFile } from './languages.ts';
import type { SourceFile } from './source-file.ts';

describe('readLanguages', () => {
  it('reads one language or several, the first once', () => {
    expect(readLanguages({ language: 'en' })).toEqual(['en']);
    expect(readLanguages({ language: ['en', 'de', 'en'] })).toEqual(['en', 'de']);
  });

  it('reads none where one of them is none', () => {
    for (const site of [undefined, {}, { language: [] }, { language: ['en', 'de-de-de'] }])
      expect(readLanguages(site)).toEqual([]);
  });
});

describe('chooseFiles', () => {
  const paths = [
    'notes/rest.md',
    'notes/rest.de.md',
    'notes/v1.de.jpg',
    'site.yaml',
    'site.de.yaml',
  ];
  const read = (language: string) =>
    chooseFiles(paths, ['en', 'de'], language).map(({ path }) => path);

  it('takes a translation in its language, and in no other', () => {
    expect(read('de')).toEqual(['notes/rest.de.md', 'notes/v1.de.jpg', 'site.de.yaml']);
    expect(read('en')).toEqual(['notes/rest.md', 'notes/v1.de.jpg', 'site.yaml']);
  });

  it('leaves every name as it is in a garden of one language, or of none that is known', () => {
    for (const languages of [['en'], []])
      expect(chooseFiles(paths, languages)).toEqual(
        paths.map((path) => ({ original: path, path, isTranslation: false })),
      );
  });

  it('finds a translation of nothing', () => {
    const [loose] = chooseFiles(['notes/rest.de.md', 'notes/rest.mdx'], ['en', 'de']);
    expect(loose?.mistake?.found).toBe('notes/rest.de.md, and no notes/rest.md');
  });
});

describe('translateFile', () => {
  const note = (data: unknown): SourceFile => ({
    kind: 'note',
    slug: 'rest',
    path: 'notes/rest.md',
    data,
  });
  const practice = (data: unknown): SourceFile => ({
    kind: 'practice',
    slug: 'why',
    path: 'practices/why.yaml',
    data,
  });
  const translate = (original: SourceFile, translation: SourceFile) =>
    translateFile(original, 'there', translation);

  it('takes over what is no words, and goes by the path of the original', () => {
    const original = note({
      id: 'note-rest',
      title: 'Rest',
      summary: 'Sleep.',
      planted: '2026',
      topics: ['body'],
    });
    const translated = translate(original, note({ title: 'Ruhe', topics: ['körper'] }));
    expect(translated).toMatchObject({ path: 'notes/rest.md', writtenAt: 'there' });
    expect(translated.data).toEqual({
      id: 'note-rest',
      title: 'Ruhe',
      planted: '2026',
      topics: ['körper'],
    });
    expect(translate(original, note(undefined)).data).not.toHaveProperty('title');
  });

  it('takes the fields of a practice together by ids', () => {
    const questions = [
      {
        id: 'a',
        ask: 'A?',
        options: [
          { id: 'x', text: 'X' },
          { id: 'y', text: 'Y' },
        ],
      },
      { id: 'b', ask: 'B?' },
    ];
    const translated = translate(
      practice({ title: 'Why', questions }),
      practice({ questions: [{ id: 'a', ask: 'Ä?', options: [{ id: 'y', text: 'Ü' }] }] }),
    );
    expect(translated.data).toEqual({
      title: 'Why',
      questions: [
        {
          id: 'a',
          ask: 'Ä?',
          options: [
            { id: 'x', text: 'X' },
            { id: 'y', text: 'Ü' },
          ],
        },
        { id: 'b', ask: 'B?' },
      ],
    });
  });
});
