import { expect, test } from 'vitest';
import { buildDay, formatWaiting, holdBack } from './publish-day.ts';
import type { SourceFile } from './source-file.ts';

const now = new Date('2026-12-31T23:30:00-05:00');

test('the day of a build is that of Greenwich, or the one that SOURCE_DATE_EPOCH names', () => {
  expect(buildDay({}, now)).toBe('2027-01-01');
  expect(buildDay({ SOURCE_DATE_EPOCH: '1767225599' }, now)).toBe('2025-12-31');
  expect(buildDay({ SOURCE_DATE_EPOCH: 'soon' }, now)).toBe('2027-01-01');
});

const note = (publish: unknown): SourceFile => ({
  kind: 'note',
  slug: 'a',
  path: 'notes/a.md',
  data: { title: 'A', publish },
});
const isHeldBack = (publish: unknown, day: string) =>
  holdBack([note(publish)], day).some(({ data }) => JSON.stringify(data).includes('"draft":true'));

test.each([
  ['2027-01-01', '2026-12-31', true],
  ['2027-01-01', '2027-01-01', false],
  ['2027-01-01', '2028-06-05', false],
  ['2027-01', '2026-12-31', true],
  ['2027-01', '2027-01-01', false],
  [2027, '2026-12-31', true],
  [true, '2026-12-31', false],
  [false, '2026-12-31', false],
  [undefined, '2026-12-31', false],
])('publish: %s is held back on %s: %s', (publish, day, isHeld) => {
  expect(isHeldBack(publish, day)).toBe(isHeld);
});

test('tells how many texts wait, and until when, in one line', () => {
  const files = ['2028-01-01', '2027-05', '2020'].map(note);
  expect(formatWaiting(files, '2026-12-31')).toBe(
    'Kept back until the day that `publish` names: 2 texts, the next from 2027-05 on.',
  );
  expect(formatWaiting(files, '2028-01-01')).toBeUndefined();
});
