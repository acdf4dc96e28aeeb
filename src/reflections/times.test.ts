import { expect, it, test } from 'vitest';
import { dayOf, newestFirst } from './times.ts';
import {
  momentAt,
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';

test('the day of a moment is the reader’s own', () => {
  const instant = '2026-03-28T23:30:00.000Z';
  expect(dayOf({ instant, zone: 'Europe/Berlin' })).toBe('2026-03-29');
  expect(dayOf({ instant, zone: 'America/New_York' })).toBe('2026-03-28');
  expect(dayOf({ instant, zone: 'Nowhere/At All' })).toBe('2026-03-28');
});

it('puts the newest first', () => {
  const at = (month: string) => momentAt(`2026-${month}-01T00:00:00.000Z`);
  const run = (id: string, began: string, changed: string) =>
    samplePracticeReflection({ id, began: at(began), changed: at(changed) });
  const march = run('march', '03', '09');
  const april = sampleLessonReflection({ id: 'april', changed: at('04') });
  const all = [march, run('june', '06', '06'), april, run('may', '05', '05')];
  expect(newestFirst(all).map(({ id }) => id)).toEqual(['june', 'may', 'april', 'march']);
  expect(all[0]).toBe(march);
});
