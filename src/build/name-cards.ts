import { digestOf, keyOf } from '../content/read/build-cache.ts';
import { readFileSync } from 'node:fs';
import { listCards } from '../share/card.ts';
import { listCardFonts, needsSystemFonts } from './card-fonts.ts';
import type { Project } from './project.ts';

/**
 * Gives each card a name that says all it is drawn from, before it is drawn: pages name it, and one that was drawn
 * before is found by it. Without `SITE` no page could name it; without sharp none could be drawn.
 */
export async function nameCards({ garden, t, site, cards, contentFolder }: Project): Promise<void> {
  const isAsked = garden?.site.cards && site && 'address' in site;
  if (!isAsked || !(await hasSharp())) return;
  const { theme, language } = garden.site;
  const { own, system } = listCardFonts(contentFolder, theme, language);
  const files = Object.values(own).flat();
  const frame = JSON.stringify([
    theme.colours,
    language,
    files.map((file) => digestOf(readFileSync(file))),
  ]);
  for (const [address, card] of listCards(garden, t)) {
    const description = JSON.stringify(card);
    const others = needsSystemFonts(description) ? JSON.stringify(system()) : '';
    const key = keyOf('card', frame, description, others);
    cards.set(address, { ...card, key, file: `_astro/card.${key.slice(0, 16)}.png` });
  }
}

async function hasSharp(): Promise<boolean> {
  return import('sharp').then(
    () => true,
    () => false,
  );
}
