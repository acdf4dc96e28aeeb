import { expect, test } from 'vitest';
import { sumUp } from './steps.ts';

const reading = { name: 'reading', seconds: 2, cpu: 3.04, did: '3 files' };
const pages = { name: 'pages', seconds: 9.5, cpu: 4, did: '' };

test('names the slowest step of a long build', () => {
  expect(sumUp([reading, pages], false)).toBe('Built in 11.5 s, most of them by the step pages.');
  expect(sumUp([reading], false)).toBe('Built in 2.0 s.');
});

test('lists all steps if that is asked for, the slowest first', () => {
  const [, ...lines] = sumUp([reading, pages], true).split('\n');
  expect(lines.map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
    'step wall CPU',
    'pages 9.5 s 4.0 s',
    'reading 2.0 s 3.0 s',
    'all 11.5 s 7.0 s',
    'Built in 11.5 s, most of them by the step pages.',
  ]);
});
