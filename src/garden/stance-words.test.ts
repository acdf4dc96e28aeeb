import { describe, expect, test } from 'vitest';
import { arrange, lesson, lessonOf, site, stance } from '../../test/small-gardens.ts';
import { stanceDateline, stanceHead, stanceName } from './stance-words.ts';

describe('the words of a stance', () => {
  const words = (number: number, fields: object) => {
    const stances = [stance('a', 1), stance('a', number, fields), stance('a', 9)];
    const one = arrange({ lessons: [lesson('a', 1)], stances }).lessons[0]?.stances[1];
    return one && [stanceHead(one, site), stanceDateline(one, site, ', '), stanceName(one, site)];
  };

  test('date a between stance by its month, with the day below', () => {
    const all = ['In May 2021', '16 May 2021, After', '16 May 2021'];
    expect(words(5, { on: '2021-05-16', label: 'After' })).toEqual(all);
  });

  test('let a label stand alone, once', () => {
    expect(words(5, { label: 'After' })).toEqual(['After', undefined, 'After']);
  });

  test('go by the voice where nothing tells the time', () => {
    expect(words(5, {})).toEqual(['Between', undefined, 'Between']);
  });

  test('keep the voice’s own head for then and now, and its name where no date is known', () => {
    const [then, now] = lessonOf(10, 20).stances.map((one) => [
      stanceHead(one, site),
      stanceName(one, site),
    ]);
    expect([then, now]).toEqual([['Once', 'Then'], ['Today', 'Now']]); // prettier-ignore
  });
});
