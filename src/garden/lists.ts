import type { GardenOutline } from './garden.ts';

/** The lists that a garden may have nothing for, each with its page. */
export const lists = {
  notes: '/notes/',
  practices: '/practices/',
  references: '/references/',
  turns: '/turns/',
} as const;

export type List = keyof typeof lists;

/** Whether a list has anything in it. Its page is there without, so that no address is lost, but nothing leads to it. */
export function hasList(garden: GardenOutline, list: List): boolean {
  if (list !== 'turns') return garden[list].length > 0;
  return garden.lessons.some(({ stances }) => stances.some(({ turns = [] }) => turns.length > 0));
}
