import { formattingLocale, formatNumber } from '../words/language-tag.ts';
import { startsUnspaced } from '../text/scripts.ts';
import type { QuestionOf } from './practice.ts';

/** Why a number is no answer to a question. */
export type NumberMistake = 'too-small' | 'too-big' | 'between-steps';

type Bounds = Pick<QuestionOf<'number'>, 'from' | 'to' | 'step'>;

/** What keeps a number from being an answer; undefined where nothing does. */
export function findNumberMistake(
  { from, to, step }: Bounds,
  value: number,
): NumberMistake | undefined {
  if (value < from) return 'too-small';
  if (value > to) return 'too-big';
  const steps = (value - from) / step;
  // Tenths add up to a hair beside the whole.
  return Math.abs(steps - Math.round(steps)) < 1e-9 ? undefined : 'between-steps';
}

/** What a question takes, in its language, and whether that is whole numbers only: for the words about another one. */
export function formatBounds({ from, to, step, language }: Bounds & { language: string }) {
  const format = (value: number) => formatNumber(value, language);
  const isWhole = step === 1 && Number.isInteger(from);
  return { least: format(from), most: format(to), step: format(step), isWhole };
}

/** The allowed number at a threshold or next below it, and the next above that, as far as the bounds reach. */
export function listAround(bounds: Bounds, threshold: number): number[] {
  const { from, step } = bounds;
  const below = Math.floor((threshold - from) / step + 1e-9);
  return [below - 1, below, below + 1]
    .map((steps) => Number((from + steps * step).toFixed(9)))
    .filter((value) => findNumberMistake(bounds, value) === undefined);
}

type PluralForm = Exclude<Intl.LDMLPluralRule, 'other'>;
type Counted = Pick<QuestionOf<'number'>, 'language' | 'unit' | PluralForm>;

/** A number with what it counts, as its language writes them. */
export function formatAmount(counted: Counted, value: number): string {
  const { language, unit } = counted;
  const plural = new Intl.PluralRules(language).select(value);
  const what = (plural === 'other' ? undefined : counted[plural]) ?? unit;
  return `${formatNumber(value, language)}${startsUnspaced.test(what) ? '' : ' '}${what}`;
}

/** The zeros of the digits that readers may type: ASCII, Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** What separates thousands in some language, and is a decimal mark in none: a space of any width, an apostrophe, the Arabic mark. */
const thousandsMark = /(?<=\p{Nd})[\s'’٬](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/**
 * Reads a number as somebody may type it in a language: in its digits or others, with its marks or a plain point.
 * Undefined where it is none.
 */
export function readNumber(typed: string, language: string): number | undefined {
  const { group, decimal } = marksOf(language);
  const text = [...typed.trim().replaceAll(thousandsMark, '')].map(plainCharacter).join('');
  const parts = text.split(decimal);
  // A plain point is a decimal mark wherever it does not separate thousands.
  const [whole = '', rest] = parts.length === 1 && group !== '.' ? text.split('.') : parts;
  // Thousands, or as India groups them.
  const isGrouped = /^-?\d{1,3}(,\d{2,3})*,\d{3}$/.test(whole.replaceAll(group, ','));
  const digits = isGrouped ? whole.replaceAll(group, '') : whole;
  const number = rest === undefined ? digits : `${digits}.${rest}`;
  return parts.length <= 2 && /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : undefined;
}

/** A digit, a mark or a minus as ASCII has it; everything else as it is. */
function plainCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const zero = zeros.find((one) => point >= one && point < one + 10);
  if (zero !== undefined) return String(point - zero);
  return (
    { '٫': '.', '．': '.', '٬': ',', '،': ',', '，': ',', '−': '-', '－': '-' }[character] ??
    character
  );
}

function marksOf(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(formattingLocale(language)).formatToParts(12_345.6);
  const mark = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  return { group: plainCharacter(mark('group')), decimal: plainCharacter(mark('decimal')) };
}
