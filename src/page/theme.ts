import type { Font, Theme } from '../content/theme.ts';

const uses = ['text', 'head'] as const;

/** The colours of a garden, as the custom properties of the page. */
export function colourStyles(colours: Theme['colours']): string {
  const properties = Object.entries(colours).map(
    ([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`,
  );
  return `:root{${properties.join(';')}}`;
}

/**
 * The fonts that a garden's site.yaml chooses, with the rules that load them; empty where it names none. `addressOf` gives the
 * address of a file of the content in the built site.
 */
export function fontStyles(fonts: Theme['fonts'], addressOf: (path: string) => string): string {
  const own = uses.flatMap((use) => {
    const font = fonts?.[use];
    return font ? [{ use, font, names: familyNames(font).map(quote) }] : [];
  });
  if (own.length === 0) return '';
  const properties = own.map(
    ({ use, names }) => `--${use}-font:${[...new Set(names).add('serif')].join(',')}`,
  );
  const rules = own.flatMap(({ font, names: [name = ''] }) =>
    listFiles(font).map(
      ([style, path]) =>
        `@font-face{font-family:${name};font-style:${style};font-weight:${font.weight};font-display:swap;src:url(${quote(addressOf(path))}) format('woff2')}`,
    ),
  );
  return `${rules.join('')}:root{${properties.join(';')}}`;
}

/** The paths of the font files that a garden brings along, each once. */
export function listFontFiles(fonts: Theme['fonts']): string[] {
  const files = uses.flatMap((use) => (fonts?.[use] ? listFiles(fonts[use]) : []));
  return [...new Set(files.map(([, path]) => path))];
}

/** The files of a font, each with the style that it is for. */
function listFiles({ file, italic }: Font): [style: string, path: string][] {
  const files = { normal: file, italic };
  return Object.entries(files).flatMap(([style, path]) => (path ? [[style, path]] : []));
}

function familyNames({ family }: Font): string[] {
  return typeof family === 'string' ? [family] : family;
}

/** Names that CSS has for kinds of fonts. In quotes they would be the names of fonts. */
const generic =
  /^(serif|sans-serif|monospace|system-ui|ui-(serif|sans-serif|rounded)|cursive|fantasy|math)$/;

/** A name as CSS writes it. It cannot end its string or the style element, whatever it contains. */
function quote(name: string): string {
  if (generic.test(name)) return name;
  const safe = name.replaceAll(
    /["\\<\n\r\f]/g,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
  return `"${safe}"`;
}

/** Where the chosen theme is remembered: by the garden's permanent id, since many gardens may share one host. */
export function themeKey(siteId: string): string {
  return `${siteId}:theme`;
}
