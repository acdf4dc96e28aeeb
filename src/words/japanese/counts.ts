const numbers = new Intl.NumberFormat('ja', { useGrouping: 'min2' });

/** A number in digits. */
export const digits = (number: number) => numbers.format(number);

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
