import { expect, test } from 'vitest';
import { usedStyles } from './used-styles.ts';

const names = new Set(['a', 'p', 'note', 'top']);

test.each([
  ['rules of what is there', 'a{x:y}', 'a{x:y}'],
  ['and no others', 'h2{x:y}.other{x:y}#gone{x:y}', ''],
  ['of a list the selectors that can match', 'a,h2,.note>p{x:y}', 'a,.note>p{x:y}'],
  [
    'states and attributes, which may come',
    'a:hover,[data-theme=dark] p{x:y}',
    'a:hover,[data-theme=dark] p{x:y}',
  ],
  [
    'what names nothing',
    ':root,*,::selection,:focus-visible{x:y}',
    ':root,*,::selection,:focus-visible{x:y}',
  ],
  [
    'alternatives and exceptions',
    ':is(h2,p),:is(h2,h3),a:not(.gone),a:not(:is(.x,.y)),p:has(+.other),a:has([open]){x:y}',
    ':is(h2,p),a:not(.gone),a:not(:is(.x,.y)),a:has([open]){x:y}',
  ],
  [
    'rules inside rules',
    '.note{x:y;& h2{x:y}&:hover{x:y}& p{x:y}}',
    '.note{x:y;&:hover{x:y}& p{x:y}}',
  ],
  [
    'layers and conditions that still hold something',
    '@layer a{@media print{h2{x:y}}p{x:y}}@layer b{@media print{h2{x:y}}}',
    '@layer a{p{x:y}}',
  ],
  [
    'the order of layers, fonts, motion',
    '@layer a,b;@font-face{x:y}@keyframes k{from{x:y}}',
    '@layer a,b;@font-face{x:y}@keyframes k{from{x:y}}',
  ],
])('keeps %s', (_, sheet, expected) => {
  expect(usedStyles(sheet, { names, characters: new Set('é'), scriptNames: new Set() })).toBe(
    expected,
  );
});

test('a page that scripts add to keeps what they name, whole or by its beginning, and every font', () => {
  const face = (range: string) =>
    `@font-face{font-family:A;src:url(${range}.woff2);unicode-range:${range}}`;
  const fonts = face('U+20-7e') + face('U+100-17f');
  const kept = usedStyles(`${fonts}.own{x:y}.voice-then{x:y}.voices{x:y}.gone{x:y}`, {
    names,
    characters: new Set(),
    scriptNames: new Set(['own', 'voice-']),
  });
  expect(kept).toBe(`${fonts}.own{x:y}.voice-then{x:y}`);
});
