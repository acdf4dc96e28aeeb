import { expect, test } from 'vitest';
import { addressOf, readView, type View } from './view.ts';

test.each<View>([
  { at: 'all' },
  { at: 'one', id: 'abc' },
  { at: 'own', id: 'a/b' },
  { at: 'one', id: 'a/b:c#d%20~é' },
  { at: 'two', then: { id: 'a:b' }, now: { id: 'c/d' } },
  { at: 'two', then: { id: 'a', stance: 'x/:y' }, now: { id: 'a', stance: 'z' } },
])('%o is found again by its address', (view) => {
  expect(readView(addressOf(view))).toEqual(view);
});

test.each(['', '#', '#one', '#one/', '#two/a', '#two//b', '#other/a'])(
  '“%s” shows everything',
  (fragment) => {
    expect(readView(fragment)).toEqual({ at: 'all' });
  },
);

test('a fragment that is no address breaks nothing', () => {
  expect(readView('#one/%E0%A4%A')).toEqual({ at: 'one', id: '%E0%A4%A' });
});
