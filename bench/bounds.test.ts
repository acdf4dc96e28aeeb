import { expect, test } from 'vitest';
import { listBounds } from './bounds.ts';
import { findFigures, gatherResults } from './results.ts';
import type { Measurement } from './state.ts';

const measured = (peer: string, notes: number, figures: Measurement['figures'], round = 0) => ({
  part: 'build' as const,
  ...{ corpus: 1, notes, peer, versions: '', commit: '', round, figures },
});

const lookUp = (measurements: readonly Measurement[]) =>
  findFigures(gatherResults(measurements, '', []));

test('a bound is met up to its value, not met beyond it, and open where a figure is missing', () => {
  const bounds = listBounds(
    lookUp([
      measured('garden', 1000, { 'cold CPU': 20 }),
      measured('floor', 1000, { 'cold CPU': 10 }),
      measured('starlight', 1000, { 'cold CPU': 20 }),
      measured('garden', 5000, { 'cold CPU': 80, 'unchanged CPU': 24, 'edited CPU': 25 }),
      measured('garden', 10_000, { 'cold CPU': 210, 'cold peak': 1501 }),
    ]),
  );
  const told = Object.fromEntries(bounds.map(({ what, found, met }) => [what, [found, met]]));
  expect(told).toMatchObject({
    '1,000 notes cold, of the floor': ['2.00 ×', true],
    '1,000 notes cold, of Starlight': ['1.00 ×', false],
    '5,000 notes cold, of the floor': ['not measured', undefined],
    '5,000 notes unchanged, of cold': ['0.30 ×', true],
    '5,000 notes, one edited, of cold': ['0.31 ×', false],
    'growth from 1,000 to 10,000 notes': ['10.50 ×', true],
    'memory at 10,000 notes': ['1501 MB', false],
  });
});

test('of several rounds the median counts', () => {
  const rounds = [9, 1, 5].map((cpu, round) => measured('floor', 100, { 'cold CPU': cpu }, round));
  const lookup = lookUp(rounds);
  expect([lookup('floor', 100, 'cold CPU'), lookup('floor', 1000, 'cold CPU')]).toEqual([5, undefined]); // prettier-ignore
});
