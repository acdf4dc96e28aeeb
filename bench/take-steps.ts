import { measureBuilds } from './build/build-part.ts';
import { measureDev } from './build/dev-part.ts';
import { corpusVersion, makeCorpus } from './corpus/corpus.ts';
import type { Peer } from './peers/peer.ts';
import type { Step } from './plan.ts';
import { measurePractice } from './read/practice.ts';
import { measureReading } from './read/read-part.ts';
import { Sites } from './read/sites.ts';
import { measureSearch } from './search/search-part.ts';
import type { Figures, State } from './state.ts';

type Setting = {
  peers: readonly Peer[];
  state: State;
  commit: string;
  /** Whether what was measured of peers at another commit counts. */
  keepsPeers: boolean;
};

/** Measures what was not measured before, tells of each step in a line, and gives the number of those that failed. */
export async function takeSteps(steps: readonly Step[], setting: Setting): Promise<number> {
  const sites = new Sites();
  let failed = 0;
  try {
    for (const [index, step] of steps.entries()) {
      const outcome = await tellStep(step, `${index + 1}/${steps.length}`, sites, setting);
      if (outcome === 'failed') failed++;
    }
  } finally {
    await sites.close();
  }
  return failed;
}

async function tellStep(
  step: Step,
  place: string,
  sites: Sites,
  { peers, state, commit, keepsPeers }: Setting,
): Promise<'failed' | undefined> {
  const peer = peers.find(({ id }) => id === step.peer);
  if (!peer) return;
  const key = { ...step, corpus: corpusVersion, versions: peer.versions, commit };
  const label = `${place} ${step.part}, ${step.notes} notes, round ${step.round + 1}, ${peer.name}`;
  if (state.has(key, { atAnyCommit: keepsPeers && peer.id !== 'garden' })) {
    console.log(`${label}: measured before.`);
    return;
  }
  const started = performance.now();
  try {
    const figures = await measureStep(step, peer, sites);
    await state.add({ ...key, figures });
    console.log(`${label}: ${((performance.now() - started) / 1000).toFixed(0)} s.`);
    return;
  } catch (error) {
    // One that cannot be measured stands in nobody's way.
    console.error(`${label}: not measured. ${error instanceof Error ? error.message : String(error)}`); // prettier-ignore
    return 'failed';
  }
}

async function measureStep({ part, notes }: Step, peer: Peer, sites: Sites): Promise<Figures> {
  const corpus = makeCorpus(notes);
  if (part === 'build') return measureBuilds(peer, corpus);
  if (part === 'dev') return measureDev(await sites.browser(), peer, corpus);
  const [site, browser] = [await sites.open(peer, corpus), await sites.browser()];
  if (part === 'search') return measureSearch(browser, site, peer, corpus);
  const figures = await measureReading(browser, site, peer);
  return peer.id === 'garden' ? { ...figures, ...(await measurePractice(browser, site)) } : figures;
}
