const cardinals = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six',
  'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
]; // prettier-ignore

/** One to twelve in words, as prose has them; beyond that in digits. */
export const count = (number: number) => cardinals[number] ?? String(number);

/** A number of things, in words. */
export const plural = (number: number, one: string, many: string) =>
  `${count(number)} ${number === 1 ? one : many}`;

/** The same with a capital, as sentences begin. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
