import { measureBuilds } from './build/build-part.ts';
import { measureDev } from './build/dev-part.ts';
import { makeCorpus } from './corpus/corpus.ts';
import type { Peer } from './peers/peer.ts';
import type { Step } from './plan.ts';
import { measurePractice } from './read/practice.ts';
import { measureReading } from './read/read-part.ts';
import type { Sites } from './read/sites.ts';
import { measureSearch } from './search/search-part.ts';
import type { Figures } from './state.ts';

/** Measures one thing. */
export async function takeStep({ part, notes }: Step, peer: Peer, sites: Sites): Promise<Figures> {
  const corpus = makeCorpus(notes);
  if (part === 'build') return measureBuilds(peer, corpus);
  if (part === 'dev') return measureDev(await sites.browser(), peer, corpus);
  const [site, browser] = [await sites.open(peer, corpus), await sites.browser()];
  if (part === 'search') return measureSearch(browser, site, peer, corpus);
  const figures = await measureReading(browser, site, peer);
  return peer.id === 'garden' ? { ...figures, ...(await measurePractice(browser, site)) } : figures;
}
