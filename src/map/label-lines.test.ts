import { describe, expect, test } from 'vitest';
import { estimateWidth, labelLines } from './label-lines.ts';

const room = { width: 10, lines: 3 };

describe('labelLines', () => {
  test('breaks between words, into lines of about one length', () => {
    expect(labelLines('Go', room)).toEqual(['Go']);
    expect(labelLines('Rest that could change your mind', room)).toEqual([
      'Rest that could',
      'change your mind',
    ]);
  });

  test('breaks Chinese and Japanese anywhere but before a sign that ends something', () => {
    const lines = labelLines('残り物は失敗ではない。また食べられる', room);
    expect(lines.join('')).toBe('残り物は失敗ではない。また食べられる');
    for (const line of lines) expect(line).not.toMatch(/^[。、」）ーっ]/);
  });

  test.each([
    ['words', 'What I thought that I knew of going on and on through every winter, and what the winters had to say'],
    ['one word', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
    ['Japanese', 'いちばんたいせつなことはいつも残してしまうということについての長いながい覚え書き'],
    ['Arabic', 'ما ظننتُ أنني أعرفه عن المضيّ في الطريق شتاءً بعد شتاء، وما قاله الشتاء في النهاية'],
    ['an emoji that is several', '👩‍👩‍👧‍👦'.repeat(40)],
  ])('ends a title of many %s in an ellipsis, in lines that fit', (_, title) => {
    const lines = labelLines(title, room);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(estimateWidth(line)).toBeLessThanOrEqual(room.width);
  }); // prettier-ignore
});
