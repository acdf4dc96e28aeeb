import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../src/commands/command/command.ts';
import { runCommand } from '../src/commands/command/run-command.ts';
import { count } from '../src/text/count.ts';
import { describeCommit } from './commit.ts';
import { corpusVersion } from './corpus/corpus.ts';
import { listPeers } from './peers/peers.ts';
import { gatherResults } from './results.ts';
import { planSteps, type Part } from './plan.ts';
import { printReport, recordResults } from './report.ts';
import { State } from './state.ts';
import { takeSteps } from './take-steps.ts';

const allParts = ['build', 'dev', 'read', 'search'] as const satisfies Part[];

await runCommand(
  {
    name: 'bench',
    counts: [0, 0],
    about: `Measures this garden beside its peers: builds, reading and searching, of made texts. Prints tables, and which of
the bounds are met. What was measured is kept, so that a run that was broken off goes on where it was. Needs Linux.`,
    options: {
      quick: { help: 'this garden and the floor only, 100 and 1,000 notes, one round.' },
      only: { value: allParts.join('|'), help: 'one part.' },
      sizes: { value: '1000,5000', help: 'so many notes.' },
      peers: { value: 'garden,floor', help: 'these peers only.' },
      record: {
        help: 'puts what is known of this commit into bench/results.json, and writes the tables of the documents anew.',
      },
      'keep-peers': {
        help: 'takes what was measured of the peers at an earlier commit, instead of measuring them again.',
      },
      fresh: { help: 'forgets what was measured before.' },
      folder: {
        value: 'path',
        help: 'works here; without it in the folder for what is temporary.',
      },
    },
    examples: ['--quick', '--only build --sizes 1000 --peers garden,floor,starlight'],
  },
  async (given) => {
    if (process.platform !== 'linux')
      throw new CommandError('The benchmark reads processes from /proc, which only Linux has.');
    const folder = given.value('folder') ?? join(tmpdir(), 'hindsight-bench');
    const commit = describeCommit();
    const state = await State.open(join(folder, 'measured.jsonl'), { fresh: given.has('fresh') });
    const peers = listPeers(folder, commit);
    const steps = planSteps({
      parts: readWords(given.value('only'), allParts) ?? (given.has('quick') ? ['build'] : allParts),
      sizes: given.value('sizes')?.split(',').map(readSize),
      peers: readWords(given.value('peers'), peers.map(({ id }) => id)) ?? peers.map(({ id }) => id),
      quick: given.has('quick'),
    }); // prettier-ignore
    const keepsPeers = given.has('keep-peers');
    const failed = await takeSteps(steps, { peers, state, commit, keepsPeers });
    const measured = state.measurements.filter(
      (one) =>
        one.corpus === corpusVersion &&
        (one.commit === commit || (keepsPeers && one.peer !== 'garden')),
    );
    const results = gatherResults(measured, commit, peers);
    printReport(results);
    if (given.has('record')) await recordResults(results);
    if (failed > 0)
      throw new CommandError(`${count(failed, 'step')} failed; the next run tries again.`);
  },
);

function readWords<Word extends string>(typed: string | undefined, known: readonly Word[]): Word[] | undefined {
  return typed?.split(',').map((word) => {
    const found = known.find((one) => one === word.trim());
    if (found === undefined)
      throw new CommandError(`Expected ${known.join(', ')}, found “${word}”.`);
    return found;
  });
} // prettier-ignore

function readSize(word: string): number {
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  throw new CommandError(`Expected numbers of notes, such as 1000,5000, found “${word}”.`);
}
