import { expect, test } from 'vitest';
import { themeSchema } from '../content/theme.ts';
import { colourStyles, fontStyles, listFontFiles } from './theme.ts';

const voice = { name: 'V', head: 'V', inline: 'v' };
const voices = { then: voice, now: voice, between: voice };
const theme = (fields: object) => themeSchema.parse({ voices, ...fields });
const address = (path: string) => `/${path}`;

test('writes the colours of a garden, and the given ones for what it leaves open', () => {
  const { colours } = theme({ colours: { paper: { dark: '#000000' } } });
  const styles = colourStyles(colours);
  expect(styles).toContain('--paper:light-dark(#eef2ee,#000000)');
  expect(styles).toContain('--ink:light-dark(#1b2622,#dfe8e2)');
});

test('sets the garden in its own fonts, from files that it brings along', () => {
  const head = { family: 'Amiri', file: 'fonts/amiri.woff2', weight: '400 700' };
  const { fonts } = theme({ fonts: { head, text: { family: ['Iowan Old Style', 'serif'] } } });
  const styles = fontStyles(fonts, address);
  expect(styles).toContain('--text-font:"Iowan Old Style",serif');
  expect(styles).toContain('--head-font:"Amiri",serif');
  expect(styles).toContain(
    `@font-face{font-family:"Amiri";font-style:normal;font-weight:400 700;font-display:swap;src:url("/fonts/amiri.woff2") format('woff2')}`,
  );
  expect(listFontFiles(fonts)).toEqual(['fonts/amiri.woff2']);
});

test('writes nothing for a garden without fonts of its own', () => {
  expect(fontStyles(undefined, address)).toBe('');
  expect(listFontFiles(undefined)).toEqual([]);
});

test('lets no name of a font end its string or the style', () => {
  const { fonts } = theme({ fonts: { text: { family: 'a"</style><b>\\' } } });
  expect(fontStyles(fonts, address)).toBe(
    ':root{--text-font:"a\\22 \\3c /style>\\3c b>\\5c ",serif}',
  );
});
