import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { characterSets, families, listCharacters, type Family } from './fonts/font-table.ts';

/**
 * `npm run fonts`: cuts the garden's fonts from their packages into `src/page/fonts/` and writes `src/page/styles/fonts.css`.
 * Run it after changing `font-table.ts`; what it writes is committed, so that nobody else needs to.
 */
const require = createRequire(import.meta.url);
await mkdir('src/page/fonts', { recursive: true });
const rules = [
  '/* Written by `npm run fonts` from src/commands/fonts/font-table.ts. Change it there. */',
];
for (const family of families)
  for (const set of characterSets) rules.push(await cutFont(family, set));
await writeFile('src/page/styles/fonts.css', `${rules.join('\n\n')}\n`);

/** Writes the font of a family with the characters of a set, and gives its rule. */
async function cutFont(family: Family, set: (typeof characterSets)[number]): Promise<string> {
  const whole = await readFile(require.resolve(family.source(set.part)));
  const font = await subsetFont(whole, listCharacters(set).join(''), {
    targetFormat: 'woff2',
    variationAxes: family.axes,
  });
  const style = family.style === 'italic' ? '-italic' : '';
  const file = `${family.name.toLowerCase()}${style}-${set.name}.woff2`;
  await writeFile(`src/page/fonts/${file}`, font);
  console.log(`src/page/fonts/${file}  ${Math.ceil(font.length / 1024)} KB`);
  return `@font-face {
  font-family: ${family.name};
  font-style: ${family.style};
  font-weight: ${family.weights};
  font-display: swap;
  src: url('../fonts/${file}') format('woff2');
  unicode-range: ${set.ranges};
}`;
}
