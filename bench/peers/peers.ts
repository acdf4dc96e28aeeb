import { floor } from './floor.ts';
import { gardenPeer } from './garden.ts';
import { installedPeer } from './installed.ts';
import type { Peer } from './peer.ts';

/** This garden and its peers, each with a folder of its own in the workshop. */
export function listPeers(workshop: string, commit: string): Peer[] {
  return [gardenPeer(workshop, commit), ...[floor].map((peer) => installedPeer(workshop, peer))];
}
