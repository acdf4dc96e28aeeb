import { describe, expect, test } from 'vitest';
import { readVoiceHeading, readWrittenDate } from './voice-headings.ts';

const german = {
  language: 'de',
  voices: {
    then: { name: 'Damals', head: 'Was ich damals sagte', inline: 'was ich damals sagte' },
    now: { name: 'Heute', head: 'Wo ich heute stehe', inline: 'wo ich heute stehe' },
    between: { name: 'Dazwischen', head: 'Wo ich im {on} stand', inline: 'wo ich im {on} stand' },
  },
};

describe('readVoiceHeading', () => {
  test.each([
    ['What I said then', { voice: 'then' }],
    ['WHAT I SAID THEN:', { voice: 'then' }],
    ['Then', { voice: 'then' }],
    ['What I said then (2019)', { voice: 'then', on: '2019' }],
    ['What I said then, January 2019', { voice: 'then', on: '2019-01' }],
    ['What I said in 2019', { voice: 'then', on: '2019' }],
    ['Then – 16 January 2019', { voice: 'then', on: '2019-01-16' }],
    ['What I said then (before the Marathon)', { voice: 'then', label: 'before the Marathon' }],
    ['Where I stood in 2021', { voice: 'between', on: '2021' }],
    ['Where I stand now: Years later', { voice: 'now', label: 'Years later' }],
    ['What I’d say now', { voice: 'now' }],
    ["What I'd say now", { voice: 'now' }],
  ])('%s', (line, heading) => {
    expect(readVoiceHeading(line, {})).toEqual(heading);
  });

  test.each([
    ['Was ich damals sagte (Mai 2019)', { voice: 'then', on: '2019-05' }],
    ['Wo ich im März 2021 stand', { voice: 'between', on: '2021-03' }],
    ['Heute', { voice: 'now' }],
    ['Where I stand now', { voice: 'now' }],
  ])('in the garden’s own words: %s', (line, heading) => {
    expect(readVoiceHeading(line, german)).toEqual(heading);
  });

  test.each(['Thenceforth', 'Nowhere', 'What I said then was wrong.', 'Stretch goals', ''])(
    'is none: %s',
    (line) => {
      expect(readVoiceHeading(line, {})).toBeUndefined();
    },
  );

  test('takes no sentence that begins so for a heading', () => {
    expect(readVoiceHeading('Now, I ask: why?', {}, false)).toBeUndefined();
    expect(readVoiceHeading('Then, nothing', {}, false)).toBeUndefined();
    expect(readVoiceHeading('Then, 2019', {}, false)).toEqual({ voice: 'then', on: '2019' });
    expect(readVoiceHeading('Now:', {}, false)).toEqual({ voice: 'now' });
  });
});

test.each([
  ['2019-01-16', 'en', '2019-01-16'],
  ['January 16th, 2019', 'en', '2019-01-16'],
  ['Sept. 2019', 'en', '2019-09'],
  ['16. Januar 2019', 'de', '2019-01-16'],
  ['16 de enero de 2019', 'es', '2019-01-16'],
  ['16 января 2019', 'ru', '2019-01-16'],
  ['2019年1月16日', 'ja', '2019-01-16'],
  ['2019年', 'zh', '2019'],
  ['يناير 2019', 'ar', '2019-01'],
  ['30 February 2019', 'en', undefined],
  ['01/16/2019', 'en', undefined],
  ['2019 to 2021', 'en', undefined],
  ['summer 2019', 'en', undefined],
  ['16', 'en', undefined],
  ['', 'en', undefined],
])('readWrittenDate reads %s in %s', (text, language, date) => {
  expect(readWrittenDate(text, { language })).toBe(date);
});
