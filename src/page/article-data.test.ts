import { expect, test } from 'vitest';
import { site } from '../../test/small-gardens.ts';
import { describeArticle } from './article-data.ts';

test('a text that is not translated says the language that it is in', () => {
  expect(JSON.parse(describeArticle('A', {}, site))).toMatchObject({ inLanguage: 'en' });
  expect(JSON.parse(describeArticle('A', { writtenIn: 'ar' }, site))).toMatchObject({
    inLanguage: 'ar',
  });
});
