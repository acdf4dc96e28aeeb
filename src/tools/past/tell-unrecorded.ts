import { count } from '../command/count.ts';

/** The sentence for past stances that stances.lock does not hold yet; undefined where there are none. */
export function tellUnrecorded(number: number): string | undefined {
  if (number === 0) return undefined;
  const [verb, them] = number === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${count(number, 'past stance')} ${verb} not recorded yet: npm run check -- --accept records ${them}.`;
}
