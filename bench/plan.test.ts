import { expect, test } from 'vitest';
import { planSteps } from './plan.ts';

const peers = ['garden', 'floor', 'starlight'];
const all = { parts: ['build', 'read', 'search'] as const, peers, quick: false };

test('peers take turns: three rounds at 1,000 notes, one at 5,000, and none at 10,000', () => {
  const build = planSteps({ ...all, parts: ['build'] });
  expect(build.map(({ notes, round, peer }) => `${notes} ${round} ${peer}`)).toEqual([
    ...[0, 1, 2].flatMap((round) => peers.map((peer) => `1000 ${round} ${peer}`)),
    ...peers.map((peer) => `5000 0 ${peer}`),
    '10000 0 garden',
    '10000 0 floor',
  ]);
});

test('reading is compared at 1,000 notes, and searching is this garden’s at 10,000', () => {
  const steps = planSteps(all).filter(({ part }) => part !== 'build');
  expect(new Set(steps.map(({ part, notes, peer }) => `${part} ${notes} ${peer}`))).toEqual(
    new Set([...peers.map((peer) => `read 1000 ${peer}`), 'search 10000 garden']),
  );
});

test('a quick run has this garden and the floor once, at 100 and 1,000', () => {
  expect(planSteps({ ...all, parts: ['build'], quick: true })).toEqual(
    [100, 1000].flatMap((notes) =>
      ['garden', 'floor'].map((peer) => ({ part: 'build', notes, peer, round: 0 })),
    ),
  );
});
