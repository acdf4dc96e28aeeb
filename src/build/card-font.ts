import { readFileSync } from 'node:fs';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'wawoff2/decompress.js';
import { placeInCollection } from './system-fonts.ts';

/** A font that cards are set in, opened. */
export type CardFont = {
  /** One of its instances: a weight, and a softness. A font that cannot vary has one. */
  at: (weight: number, soft: number) => Font;
  hasWeights: boolean;
  has: (character: string) => boolean;
  /** One of its units, as a share of its size. */
  unit: number;
};

/** What a font need not have: spaces, and what is never seen. */
const unseen = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;

/** Opens as many of some font files as it takes to have every character of the texts, the first that has it first. */
export async function openFonts(
  files: readonly string[],
  texts: readonly string[],
  script: string,
): Promise<CardFont[]> {
  const missing = listSeen(texts);
  const fonts: CardFont[] = [];
  for (const file of files) {
    if (missing.size === 0) break;
    const font = await openFont(file, script).catch(() => undefined);
    if (font && takeFrom(missing, font)) fonts.push(font);
  }
  return fonts;
}

/** The same choice among fonts that are open already: what is opened for other texts changes nothing. */
export function pickFonts(fonts: readonly CardFont[], texts: readonly string[]): CardFont[] {
  const missing = listSeen(texts);
  return fonts.filter((font) => takeFrom(missing, font));
}

function listSeen(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...text]).filter((one) => !unseen.test(one)));
}

/** Takes the characters that a font has from those that are missing, and tells whether there were any. */
function takeFrom(missing: Set<string>, { has }: CardFont): boolean {
  const had = [...missing].filter(has);
  for (const character of had) missing.delete(character);
  return had.length > 0;
}

async function openFont(file: string, script: string): Promise<CardFont> {
  const bytes = readFileSync(file);
  const isPacked = bytes.toString('latin1', 0, 4) === 'wOF2';
  const blob = new Blob(isPacked ? await decompress(bytes) : bytes);
  const face = new Face(blob, placeInCollection(file, script));
  const characters = new Set(face.collectUnicodes());
  const axes = face.getAxisInfos();
  const instances = new Map<string, Font>();
  return {
    has: (character) => unseen.test(character) || characters.has(character.codePointAt(0) ?? 0),
    hasWeights: 'wght' in axes,
    unit: 1 / face.upem,
    at: (weight, soft) => {
      const settings = Object.entries({ wght: weight, SOFT: 100 * soft });
      const own = settings.filter(([axis]) => axis in axes);
      const key = own.join();
      const font = instances.get(key) ?? new Font(face);
      if (own.length > 0 && !instances.has(key))
        font.setVariations(own.map(([axis, value]) => new Variation(axis, value)));
      instances.set(key, font);
      return font;
    },
  };
}
