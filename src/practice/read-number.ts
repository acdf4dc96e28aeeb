import { formattingLocale } from '../words/language-tag.ts';

/** The zeros of the digits that readers may type: ASCII, Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** What parts thousands in any language, and is a decimal mark in none: a space of any width, an apostrophe, the Arabic mark. */
const parting = /(?<=\p{Nd})[\s'’٬](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/**
 * Reads a number as somebody may type it in a language: in its digits or others, with its marks or a plain point.
 * Undefined where it is none.
 */
export function readNumber(typed: string, language: string): number | undefined {
  const { group, decimal } = marksOf(language);
  const text = [...typed.trim().replaceAll(parting, '')].map(plainSign).join('');
  const parts = text.split(decimal);
  // A plain point is a decimal mark wherever it does not part thousands.
  const [whole = '', rest] = parts.length === 1 && group !== '.' ? text.split('.') : parts;
  // Thousands, or as India groups them.
  const isGrouped = /^-?\d{1,3}(,\d{2,3})*,\d{3}$/.test(whole.replaceAll(group, ','));
  const digits = isGrouped ? whole.replaceAll(group, '') : whole;
  const number = rest === undefined ? digits : `${digits}.${rest}`;
  return parts.length <= 2 && /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : undefined;
}

/** A digit, a mark or a minus as ASCII has it; everything else as it is. */
function plainSign(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  const zero = zeros.find((one) => point >= one && point < one + 10);
  if (zero !== undefined) return String(point - zero);
  return { '٫': '.', '．': '.', '٬': ',', '،': ',', '，': ',', '−': '-', '－': '-' }[sign] ?? sign;
}

function marksOf(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(formattingLocale(language)).formatToParts(12_345.6);
  const mark = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  return { group: plainSign(mark('group')), decimal: plainSign(mark('decimal')) };
}
