import { globSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { attempt } from '../text/attempt.ts';

const home = homedir();

/** Where systems keep their fonts. */
const folders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  `${home}/.local/share/fonts`,
  `${home}/.fonts`,
  '/System/Library/Fonts',
  '/Library/Fonts',
  `${home}/Library/Fonts`,
  'C:/Windows/Fonts',
];

/** For each script its good fonts first, by the names of their files: those that `src/page/styles/writing` names, and what else may be there. */
const good: Record<string, RegExp[]> = {
  Arab: [/NotoNaskhArabic/, /GeezaPro/, /Amiri-Regular/, /NotoSansArabic/, /^DejaVuSans\./],
  Hebr: [/NotoSerifHebrew/, /^times\./i, /NotoSansHebrew/, /^DejaVuSans\./],
  Jpan: [/HiraMin|ヒラギノ明朝/, /^yumin\./i, /NotoSerif(CJK|JP)/, /NotoSans(CJK|JP)/],
  Hans: [/^Songti/, /^simsun/i, /NotoSerif(CJK|SC)/, /NotoSans(CJK|SC)/],
  Hant: [/^Songti/, /^mingliu/i, /NotoSerif(CJK|TC)/, /NotoSans(CJK|TC)/],
  Kore: [/AppleMyungjo/, /^batang/i, /NotoSerif(CJK|KR)/, /NanumMyeongjo/, /NotoSans(CJK|KR)/],
};
const serif = [/NotoSerif-Regular/, /^times\./i, /^DejaVuSerif\./];

/** Faces that are no text, or that have a box for everything. */
const unfit =
  /Bold|Italic|Oblique|Mono|Black|Light|Thin|Heavy|Emoji|Symbol|LastResort|Blank|Condensed/i;

const mostBytes = 60_000_000;

export type SystemFont = { path: string; bytes: number };

/** The fonts of this machine, those first that are good for a script. What one has of a text is found by opening it. */
export function listSystemFonts(script: string): SystemFont[] {
  const patterns = [...(good[script] ?? []), ...serif];
  const rank = (path: string) => {
    const place = patterns.findIndex((pattern) => pattern.test(nameOf(path)));
    return place < 0 ? patterns.length : place;
  };
  return folders
    .flatMap((folder) => attempt(() => globSync(`${folder}/**/*.{ttf,otf,ttc}`)) ?? [])
    .filter((path) => !unfit.test(nameOf(path)))
    .sort()
    .map((path) => ({ path, bytes: attempt(() => statSync(path).size) ?? 0 }))
    .filter(({ bytes }) => bytes > 0 && bytes < mostBytes)
    .sort((one, other) => rank(one.path) - rank(other.path));
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}

/** Which font of a collection of Chinese, Japanese and Korean is a script's own. */
export function placeInCollection(path: string, script: string): number {
  return /CJK.*\.ttc$/i.test(path)
    ? Math.max(0, ['Jpan', 'Kore', 'Hans', 'Hant'].indexOf(script))
    : 0;
}
