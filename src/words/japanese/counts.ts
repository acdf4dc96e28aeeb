const numbers = new Intl.NumberFormat('ja', { useGrouping: 'min2' });

/** A number in digits. */
export const digits = (number: number) => numbers.format(number);

const small = ['0', '一つ', '二つ', '三つ', '四つ', '五つ', '六つ', '七つ', '八つ', '九つ'];

/** A number of things that have no counter of their own: up to nine in words, beyond that in digits. */
export const things = (number: number) => small[number] ?? digits(number);

/** A number of things, with the word that counts them. Japanese has one form for all numbers. */
export const counted = (number: number, counter: string) => `${digits(number)}${counter}`;

/** In quotation marks. */
export const quote = (text: string) => `「${text}」`;

/** Things beside each other. */
export const list = (things: string[]) =>
  new Intl.ListFormat('ja', { type: 'conjunction' }).format(things);

/** Things of which one is meant. */
export const either = (things: string[]) =>
  new Intl.ListFormat('ja', { type: 'disjunction' }).format(things);
