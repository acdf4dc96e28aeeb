import { eleventy } from './eleventy.ts';
import { floor } from './floor.ts';
import { gardenPeer } from './garden.ts';
import { installedPeer } from './installed.ts';
import type { Peer } from './peer.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** This garden and its peers, each with a folder of its own in the workshop. */
export function listPeers(workshop: string, commit: string): Peer[] {
  const others = [floor, eleventy, starlight, vitepress];
  return [gardenPeer(workshop, commit), ...others.map((peer) => installedPeer(workshop, peer))];
}
