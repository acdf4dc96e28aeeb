import { expect, test } from 'vitest';
import { forgetVisits, isSince, noteVisit, readVisits } from './visits.ts';

test('all looks of a day are one visit, and each list has its own', () => {
  const first = noteVisit({}, 'notes', '2026-11-01');
  expect(first).toEqual({ notes: { last: '2026-11-01' } });
  expect(noteVisit(first, 'notes', '2026-11-01')).toEqual(first);
  const later = noteVisit(noteVisit(first, 'notes', '2026-11-29'), 'lessons', '2026-11-29');
  expect(later).toEqual({
    notes: { last: '2026-11-29', before: '2026-11-01' },
    lessons: { last: '2026-11-29' },
  });
  expect(forgetVisits(later, 'notes')).toEqual({ lessons: { last: '2026-11-29' } });
});

test('reads what it wrote, and nothing else', () => {
  const visits = { notes: { last: '2026-11-29', before: '2026-11-01' } };
  expect(readVisits(JSON.parse(JSON.stringify(visits)))).toEqual(visits);
  for (const other of [null, 'yes', [1], { notes: 3 }, { notes: { before: '2026-11-01' } }])
    expect(readVisits(other)).toEqual({});
});

test.each([
  ['2026-11-20', true],
  ['2026-11-19', false],
  ['2026-12', true],
  ['2026-11', false],
  ['2027', true],
  ['2026', false],
  [undefined, false],
])('%s is of the 20th of November or later: %s', (date, isIt) => {
  expect(isSince(date, '2026-11-20')).toBe(isIt);
});
