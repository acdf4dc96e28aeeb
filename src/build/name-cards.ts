import { digestOf, keyOf } from '../content/read/build-cache.ts';
import { readFileSync } from 'node:fs';
import { listCards } from '../share/card.ts';
import { listCardFonts, needsSystemFonts } from './card-fonts.ts';
import type { Project } from './project.ts';

/**
 * Which drawing it is of what a card shows. It goes up when cards are to look otherwise: hosts and browsers keep a file
 * for good by its name. Other code than that must not rename what was shared already.
 */
const drawing = '1';

type Named = Pick<Project, 'garden' | 't' | 'site' | 'cards' | 'contentFolder'>;

/**
 * Gives each card a name that says all that it shows, before it is drawn: pages name it, and one that was drawn
 * before is found by it. Without `SITE` no page could name it; without sharp none could be drawn.
 */
export async function nameCards({ garden, t, site, cards, contentFolder }: Named): Promise<void> {
  const isAsked = garden?.site.cards && site && 'address' in site;
  if (!isAsked || !(await hasSharp())) return;
  const { theme, language } = garden.site;
  const { own, given, system } = listCardFonts(contentFolder, theme, language);
  const files = [own, given].flatMap(({ head, text }) => [head, text]);
  const fonts = files.map((some) => some.map((file) => digestOf(readFileSync(file))));
  const frame = JSON.stringify([drawing, theme.colours, language, fonts]);
  for (const [address, card] of listCards(garden, t)) {
    const description = JSON.stringify([card.texts, card.below]);
    const others = needsSystemFonts([description]) ? JSON.stringify(system()) : '';
    const shown = digestOf(frame, description, others);
    const file = `_astro/card.${shown.slice(0, 16)}.png`;
    cards.set(address, { ...card, key: keyOf('card', shown), file });
  }
}

/** Whether the package is there that draws pictures. */
export async function hasSharp(): Promise<boolean> {
  return import('sharp').then(
    () => true,
    () => false,
  );
}

/** What a build says once where it is not. */
export const noSharp =
  'The package sharp is missing, so that no pictures for sharing and no PNG icons are drawn: npm install --include=optional brings it.';
