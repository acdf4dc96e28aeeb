const cardinals = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six',
  'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
]; // prettier-ignore

const rules = new Intl.PluralRules('en-GB');
const numbers = new Intl.NumberFormat('en-GB', { useGrouping: 'min2' });

/** A number in digits. */
export const digits = (number: number) => numbers.format(number);

/** Up to twelve in words, as prose has them; beyond that in digits. */
export const count = (number: number) => cardinals[number] ?? digits(number);

/** The one of two forms that goes with a number. */
export const form = (number: number, one: string, many: string) =>
  rules.select(number) === 'one' ? one : many;

/** A number of things, in words. */
export const plural = (number: number, one: string, many: string) =>
  `${count(number)} ${form(number, one, many)}`;

/** The same with a capital, as sentences begin. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Things beside each other, without a word between the last two. */
export const list = (things: string[]) =>
  new Intl.ListFormat('en-GB', { type: 'unit' }).format(things);

/** Things of which one is meant. */
export const either = (things: string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(things);
