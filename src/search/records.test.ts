import { expect, test } from 'vitest';
import { samplePlan } from '../../test/practice/sample-plan.ts';
import { arrange, lesson, note, practice, stance } from '../../test/small-gardens.ts';
import { listRecords } from './records.ts';

const garden = arrange({
  lessons: [lesson('a', 1)],
  stances: [10, 20, 30].map((number) => stance('a', number, { on: 2000 + number })),
  notes: [note('n')],
  practices: [practice('p')],
});

test('has one record for each stance, note and practice, at its permanent address', () => {
  expect(listRecords(garden).map(({ address }) => address)).toEqual([
    'lessons/a/#stance-10',
    'lessons/a/#stance-20',
    'lessons/a/#stance-30',
    'notes/n/',
    'practices/p/',
  ]);
});

test('files each under the filter that it is found by', () => {
  expect(listRecords(garden).map(({ filter }) => filter)).toEqual([
    'then',
    'between',
    'now',
    'notes',
    'practices',
  ]);
});

test('names the file of each text, and has a practice as it is written', () => {
  expect(listRecords(garden).map(({ source }) => source)).toEqual([
    { path: 'lessons/a/10.md' },
    { path: 'lessons/a/20.md' },
    { path: 'lessons/a/30.md' },
    { path: 'notes/n.md' },
    { text: 'I. A. O. P. S. T. C.' },
  ]);
});

test('says the voice as the stance’s head does', () => {
  expect(listRecords(garden).map(({ meta }) => meta.voice)).toEqual([
    'Once',
    'In 2020',
    'Today',
    undefined,
    undefined,
  ]);
});

test('a practice can be found by its draft and by its repetitions, each said once, with no braces', () => {
  const [record] = listRecords(arrange({ practices: [samplePlan()] }));
  const text = record && 'text' in record.source ? record.source.text : '';
  for (const part of ['A letter. ', 'Dear you, ', 'I do … ', 'a blue sky. ', 'Why …? '])
    expect(text).toContain(part);
  expect(text.split('Why …?')).toHaveLength(2);
  expect(text).not.toMatch(/[{}]/);
});
