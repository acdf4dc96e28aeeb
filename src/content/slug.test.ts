import { expect, test } from 'vitest';
import { nameSlug, slugPattern } from './slug.ts';
import { slugOf } from './slug.ts';

test.each([
  ['Don’t quit', 'dont-quit'],
  ['  Stay, or step back?  ', 'stay-or-step-back'],
  ['Café: déjà vu', 'café-déjà-vu'],
  ['Cafe\u0301', 'café'],
  ['1000 miles', '1000-miles'],
  ['ÜBER DAS LAUFEN', 'über-das-laufen'],
  ['Η ΑΡΧΉ', 'η-αρχή'],
  ['スーパーで走る人々', 'スーパーで走る人々'],
  ['休む、そして続ける。', '休む-そして続ける'],
  ['لا تستسلم أبـــدًا', 'لا-تستسلم-أبدًا'],
  ['اسأل: هل تحتاج إلى مساعدة؟', 'اسأل-هل-تحتاج-إلى-مساعدة'],
  ['멈추는 법', '멈추는-법'],
  ['Run 🏃‍♀️ on', 'run-on'],
])('“%s” stands at %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
  expect(slug).toMatch(slugPattern);
});

test.each(['', '…!?', '2024', '🏃‍♀️'])('“%s” gives no name', (title) => {
  expect(slugOf(title)).toBeUndefined();
});

test('a long title gives a name of whole words that a file can have', () => {
  const english = slugOf(
    'What running a thousand miles taught me about goals and all the rest of it',
  );
  expect(english).toBe('what-running-a-thousand-miles-taught-me-about-goals-and-all');
  const japanese = slugOf('千'.repeat(120));
  expect(new TextEncoder().encode(`${String(japanese)}.mdx`).length).toBeLessThan(255);
});

test.each(['很', 'x', '👍'])(
  'a name of three hundred %s makes an address that a file can have',
  (sign) => {
    const slug = nameSlug('topic', sign.repeat(300));
    expect(slug).not.toBe('');
    expect(Buffer.byteLength(slug)).toBeLessThan(250);
  },
);
