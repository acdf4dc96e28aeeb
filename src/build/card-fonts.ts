import { fileURLToPath } from 'node:url';
import { locateFile } from '../content/read/read-vault.ts';
import type { Theme } from '../content/theme.ts';
import { scriptOf } from '../words/language-tag.ts';
import { listSystemFonts, type SystemFont } from './system-fonts.ts';

/** The files that cards are set from: for heads and for text the garden's own before the given ones, and those of the machine. */
export type CardFonts = {
  own: { head: string[]; text: string[] };
  given: { head: string[]; text: string[] };
  system: () => SystemFont[];
};

/** The fonts of a garden's cards. The machine's are looked for only where they are needed. */
export function listCardFonts(folder: string, { fonts }: Theme, language: string): CardFonts {
  const own = (use: 'head' | 'text') => {
    const file = fonts?.[use]?.file;
    return file ? [locateFile(folder, file)] : [];
  };
  let system: SystemFont[] | undefined;
  return {
    own: { head: own('head'), text: own('text') },
    given: { head: givenFiles('fraunces'), text: givenFiles('literata') },
    system: () => (system ??= listSystemFonts(scriptOf(language))),
  };
}

/** Letters that the given fonts have not. */
const beyond = /(?![\0-\u02FF\u1E00-\u1E9F\u1EF2-\u1EFF])\p{L}/u;

/** True where some texts may need a font of the machine. */
export function needsSystemFonts(texts: readonly string[]): boolean {
  return texts.some((text) => beyond.test(text));
}

function givenFiles(name: string): string[] {
  return ['base', 'latin', 'latin-extended'].map((part) =>
    fileURLToPath(new URL(`../page/fonts/${name}-${part}.woff2`, import.meta.url)),
  );
}
