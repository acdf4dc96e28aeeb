import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { readFontFaces, type FontFace } from './fonts/font-faces.ts';

/**
 * `npm run fonts`: cuts the files that `src/page/styles/fonts.css` names from the fonts' packages into `src/page/fonts/`. Run
 * it after changing what a rule says of its file; what it writes is committed, so that nobody else needs to.
 */
const require = createRequire(import.meta.url);
const folder = 'src/page/fonts';
for (const face of readFontFaces(await readFile('src/page/styles/fonts.css', 'utf8'))) {
  const { file, characters, weights } = face;
  const [min = 400, max = min] = weights;
  const font = await subsetFont(await readFile(findSource(face)), characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { ...otherAxes(face), wght: { min, max } },
  });
  await writeFile(`${folder}/${file}`, font);
  console.log(`${folder}/${file}  ${Math.ceil(font.length / 1024)} KB`);
}

/** The package's file that has a face's characters. */
function findSource({ family, style, file }: FontFace): string {
  const name = family.toLowerCase();
  const part = file.includes('latin-extended') ? 'latin-ext' : 'latin';
  const axes = family === 'Fraunces' ? 'full' : 'wght';
  return require.resolve(
    `@fontsource-variable/${name}/files/${name}-${part}-${axes}-${style}.woff2`,
  );
}

/** Axes of the variable font beside its weight: pinned to a value, or kept between two. */
function otherAxes({ family }: FontFace) {
  return family === 'Fraunces' ? { opsz: 14, WONK: 0, SOFT: { min: 0, max: 100 } } : {};
}
