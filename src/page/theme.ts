import type { Font, Theme } from '../content/theme.ts';

/** The address of a font file of the content in the built site. */
export type FontAddress = (path: string) => string;

const families = [
  { name: 'text', property: '--text-font', fallback: 'serif' },
  { name: 'head', property: '--head-font', fallback: 'serif' },
] as const;

/** The colours of a garden, as the custom properties of the page. */
export function colourStyles(colours: Theme['colours']): string {
  const properties = Object.entries(colours).map(
    ([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`,
  );
  return `:root{${properties.join(';')}}`;
}

/** The fonts that a garden's site.yaml chooses, with the rules that load them; empty where it names none. */
export function fontStyles(fonts: Theme['fonts'], fontAddress: FontAddress): string {
  const own = families.flatMap(({ name, property, fallback }) => {
    const font = fonts?.[name];
    return font ? [{ font, property, fallback }] : [];
  });
  if (own.length === 0) return '';
  const properties = own.map(
    ({ font, property, fallback }) =>
      `${property}:${[...new Set([...familyNames(font).map(quote), fallback])].join(',')}`,
  );
  const rules = own.flatMap(({ font }) => fontRules(font, fontAddress));
  return `${rules.join('')}:root{${properties.join(';')}}`;
}

/** The paths of the font files that a garden brings along, each once. */
export function listFontFiles(fonts: Theme['fonts']): string[] {
  const files = families.flatMap(({ name }) => [fonts?.[name]?.file, fonts?.[name]?.italic]);
  return [...new Set(files.filter((file) => file !== undefined))];
}

function fontRules(font: Font, fontAddress: FontAddress): string[] {
  const [family = ''] = familyNames(font);
  return Object.entries({ normal: font.file, italic: font.italic }).flatMap(([style, path]) =>
    path === undefined
      ? []
      : `@font-face{font-family:${quote(family)};font-style:${style};font-weight:${font.weight};font-display:swap;src:url(${quote(fontAddress(path))}) format('woff2')}`,
  );
}

function familyNames({ family }: Font): string[] {
  return typeof family === 'string' ? [family] : family;
}

/** Names that CSS has for kinds of fonts. In quotes they would be the names of fonts. */
const generic = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-rounded',
  'cursive',
  'fantasy',
  'math',
]);

/** A name as CSS writes it. It cannot end its string or the style element, whatever it contains. */
function quote(name: string): string {
  if (generic.has(name)) return name;
  const safe = name.replaceAll(/["\\<\n\r\f]/g, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\${code.toString(16)} `;
  });
  return `"${safe}"`;
}

/** Where the chosen theme is remembered: by the garden's permanent id, since many gardens may share one host. */
export function themeKey(siteId: string): string {
  return `${siteId}:theme`;
}
