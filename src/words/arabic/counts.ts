const rules = new Intl.PluralRules('ar');
// Which digits plain `ar` means has changed between versions of Intl: these are 0 to 9 everywhere.
const numbers = new Intl.NumberFormat('ar-u-nu-latn', { useGrouping: 'min2' });

/**
 * What is counted, by the six plurals: none, one and two of it as whole phrases; the rest stands after a number, in the
 * plural from three to ten, in the accusative singular from eleven to ninety-nine, in the genitive singular after.
 */
export type Forms = Record<Intl.LDMLPluralRule, string>;

/** A number in digits. */
export const digits = (number: number) => numbers.format(number);

/** The form that goes with a number. */
export const form = (number: number, forms: Forms) => forms[rules.select(number)];

/** A number of things. */
export const counted = (number: number, forms: Forms) =>
  ['zero', 'one', 'two'].includes(rules.select(number))
    ? form(number, forms)
    : `${digits(number)} ${form(number, forms)}`;

/** Digits, and a word for nothing. */
export const none = (number: number) => (number === 0 ? 'لا شيء' : digits(number));

/** What may be in any script, set so that it turns nothing around it. */
export const apart = (text: string) => `\u2068${text}\u2069`;

/** In quotation marks. */
export const quote = (text: string) => `«${apart(text)}»`;

/** Something that is written from left to right, such as a place in a file. */
export const code = (text: string) => `\u2066${text}\u2069`;

/** Things beside each other. */
export const list = (things: string[]) =>
  new Intl.ListFormat('ar', { type: 'conjunction' }).format(things);

/** Things of which one is meant. */
export const either = (things: string[]) =>
  new Intl.ListFormat('ar', { type: 'disjunction' }).format(things);

/** What a reader keeps. */
export const reflections: Forms = {
  zero: 'لا تأمّلات',
  one: 'تأمّل واحد',
  two: 'تأمّلان',
  few: 'تأمّلات',
  many: 'تأمّلًا',
  other: 'تأمّل',
};
