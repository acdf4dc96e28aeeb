import { expect, it } from 'vitest';
import { writeRevisit } from './calendar.ts';

const text = writeRevisit({
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
