import { describe, expect, it, test } from 'vitest';
import { momentAt, samplePracticeReflection } from '../../test/reflections/samples.ts';
import { addMonths, onThisDay, revisitsDue, writeCalendar } from './revisit.ts';

test.each([
  ['2026-01-31', 3, '2026-04-30'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-10-15', 3, '2027-01-15'],
])('%s and %i months are %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

const due = (id: string, on: string, isOffered = false) =>
  samplePracticeReflection({ id, revisit: { on, isOffered } });

test('a revisit is due from its day on, until it was offered', () => {
  const all = [due('b', '2026-04-30'), due('a', '2026-04-01'), due('c', '2026-05-01'), due('d', '2026-01-01', true)]; // prettier-ignore
  expect(revisitsDue(all, '2026-04-30').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(revisitsDue(all, '2026-03-31')).toEqual([]);
});

describe('on this day', () => {
  const begun = (id: string, instant: string) =>
    samplePracticeReflection({ id, began: momentAt(instant) });
  const all = [
    begun('2024', '2024-05-04T10:00:00.000Z'),
    begun('2025', '2025-05-03T22:30:00.000Z'),
    begun('2026', '2026-05-04T10:00:00.000Z'),
    begun('leap', '2024-02-29T10:00:00.000Z'),
  ];
  const on = (day: string) => onThisDay(all, day)?.id;

  it('shows the newest of an earlier year', () => {
    expect(on('2026-05-04')).toBe('2025');
    expect(on('2025-05-04')).toBe('2024');
    expect(on('2026-05-05')).toBeUndefined();
    expect(on('2024-05-04')).toBeUndefined();
  });

  it('finds 29 February in every year', () => {
    expect(on('2028-02-29')).toBe('leap');
    expect(on('2026-02-28')).toBe('leap');
    expect(on('2028-02-28')).toBeUndefined();
  });
});

const text = writeCalendar({
  id: 'one',
  site: 'garden',
  on: '2026-12-31',
  made: '2026-09-30T10:20:30.123Z',
  summary: 'Look back, kindly; at what you kept',
  description: `Line one\nline \\ two. ${'Übergänge, 助けを求めてもいい 😀. '.repeat(6)}`,
  address: 'https://example.org/yours/',
});
const lines = text.split('\r\n');

it('is one whole day, with words of the garden alone', () => {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(lines.at(-1)).toBe('');
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTAMP:20260930T102030Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      String.raw`SUMMARY:Look back\, kindly\; at what you kept`,
      'URL:https://example.org/yours/',
    ]),
  );
  expect(text).toMatch(/UID:[0-9a-f]{16}@/);
});

it('folds lines at 75 bytes, between characters', () => {
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line.isWellFormed()).toBe(true);
  }
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain(
    String.raw`DESCRIPTION:Line one\nline \\ two. Übergänge\, 助けを求めてもいい 😀.`,
  );
});

it.each([['2028-02-28', '20280229'], ['2026-12-31', '20270101']])('ends %s with the day after', (on, next) => {
  const file = writeCalendar({ id: 'one', site: 'garden', on, made: '', summary: '', description: '', address: '' });
  expect(file).toContain(`DTEND;VALUE=DATE:${next}`);
}); // prettier-ignore
