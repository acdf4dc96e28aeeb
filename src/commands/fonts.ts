import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import {
  baseCharacters,
  fallbacks,
  families,
  type Family,
  type Source,
} from './fonts/font-table.ts';

/**
 * `npm run fonts`: cuts the garden's fonts from their packages into `src/page/fonts/` and writes `src/page/styles/fonts.css`.
 * Run it after changing `font-table.ts`; what it writes is committed, so that nobody else needs to.
 */
const require = createRequire(import.meta.url);
const rules = [
  '/* Written by `npm run fonts` from src/commands/fonts/font-table.ts. Change it there. */',
  ...(await Promise.all(families.map(cutFamily))).flat(),
  ...fallbacks.map(fallbackRule),
];
await writeFile('src/page/styles/fonts.css', `${rules.join('\n\n')}\n`);

async function cutFamily(family: Family): Promise<string[]> {
  await mkdir('src/page/fonts', { recursive: true });
  const [first] = family.sources;
  if (!first) return [];
  const base = { ...first, set: 'base', points: [...baseCharacters].map(codePoint) };
  const further = family.sources.map((source) => ({ ...source, points: listPoints(source) }));
  return Promise.all([base, ...further].map((cut) => cutFile(family, cut)));
}

async function cutFile(
  family: Family,
  { file, set, points }: Source & { points: number[] },
): Promise<string> {
  const whole = await readFile(require.resolve(`${family.folder}/files/${file}.woff2`));
  const font = await subsetFont(whole, String.fromCodePoint(...points), {
    targetFormat: 'woff2',
    variationAxes: family.axes,
  });
  const name = [
    family.name.toLowerCase(),
    ...(family.style === 'italic' ? ['italic'] : []),
    set,
  ].join('-');
  await writeFile(`src/page/fonts/${name}.woff2`, font);
  console.log(`src/page/fonts/${name}.woff2  ${String(Math.ceil(font.length / 1024))} KB`);
  return `@font-face {
  font-family: ${family.name};
  font-style: ${family.style};
  font-weight: ${family.weights};
  font-display: swap;
  src: url('../fonts/${name}.woff2') format('woff2');
  unicode-range: ${writeRanges(points)};
}`;
}

function fallbackRule({ name, local, size, ascent, descent }: (typeof fallbacks)[number]): string {
  return `@font-face {
  font-family: '${name}';
  src: ${local.map((font) => `local('${font}')`).join(', ')};
  size-adjust: ${String(size)}%;
  ascent-override: ${String(ascent)}%;
  descent-override: ${String(descent)}%;
  line-gap-override: 0%;
}`;
}

/** The characters of a source that the base set lacks, so that no character has two files. */
function listPoints({ ranges }: Source): number[] {
  const base = new Set([...baseCharacters].map(codePoint));
  return ranges
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map((point) => parseInt(point, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    })
    .filter((point) => point >= 0x20 && !base.has(point));
}

function writeRanges(points: number[]): string {
  const sorted = [...points].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of sorted) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16);
  return runs
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
