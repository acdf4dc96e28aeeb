import type { Garden, Lesson } from './garden.ts';
import type { Reference } from '../content/reference.ts';

/** The works that a lesson retells: those that the whole garden grows from, and those of its stances. */
export function listSources(
  { site, references }: Pick<Garden, 'site' | 'references'>,
  { stances }: Pick<Lesson, 'stances'>,
): Reference[] {
  const retold = new Set([...site.sources, ...stances.flatMap(({ source }) => source ?? [])]);
  return references.filter(({ id }) => retold.has(id));
}
