/** A rule of `fonts.css`: a file with some characters of a font. */
export type FontFace = ReturnType<typeof readFontFaces>[number];

/** The rules of `fonts.css`, which says what each file holds. */
export function readFontFaces(css: string) {
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = '']) => {
    const valueOf = (name: string) => new RegExp(`${name}: ([^;]*);`).exec(rule)?.[1] ?? '';
    return {
      family: valueOf('font-family'),
      style: valueOf('font-style') || 'normal',
      /** The weights that the file holds, from the lightest to the heaviest. */
      weights: valueOf('font-weight').split(' ').map(Number),
      file: /[\w-]+\.woff2/.exec(valueOf('src'))?.[0] ?? '',
      characters: valueOf('unicode-range').split(', ').flatMap(listCharacters),
    };
  });
}

/** The characters of a range as CSS writes it. */
function listCharacters(range: string): string[] {
  const [first = 0, last = first] = range
    .slice(2)
    .split('-')
    .map((point) => parseInt(point, 16));
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}
