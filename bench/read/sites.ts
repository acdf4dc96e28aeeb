import type { Browser } from 'playwright';
import { clear, prepare } from '../build/build-part.ts';
import { measure } from '../build/measure.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Peer } from '../peers/peer.ts';
import { startBrowser } from './browser.ts';
import { serveCompressed, type Served } from './server.ts';

/** The sites that are read in turns, each built once, and the browser that reads them. */
export class Sites {
  readonly #open = new Map<Peer, { notes: number; served: Served }>();
  #browser: Promise<Browser> | undefined;

  browser(): Promise<Browser> {
    return (this.#browser ??= startBrowser());
  }

  async open(peer: Peer, corpus: Corpus): Promise<Served> {
    const notes = corpus.notes.length;
    const there = this.#open.get(peer);
    if (there?.notes === notes) return there.served;
    there?.served.close();
    await prepare(peer, corpus);
    await clear(peer);
    await measure(peer.build);
    const served = await serveCompressed(peer.output);
    this.#open.set(peer, { notes, served });
    return served;
  }

  /** Closes the browser, and deletes what was built. */
  async close(): Promise<void> {
    await (await this.#browser)?.close();
    for (const [peer, { served }] of this.#open) {
      served.close();
      await clear(peer);
    }
    this.#open.clear();
  }
}
