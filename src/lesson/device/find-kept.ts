import { newestFirst } from '../../reflections/times.ts';
import type { LessonReflection } from '../../reflections/reflection.ts';
import type { Why } from '../../reflections/device/faults.ts';
import type { Reflections } from '../../reflections/device/open-reflections.ts';

/** Where what is kept is found, and whether there may be any. */
export type KeptSource = {
  openReflections: () => Reflections;
  hasReflections: () => Promise<boolean>;
};

export type FoundKept =
  | { kind: 'found'; reflection: LessonReflection }
  | { kind: 'none' }
  | { kind: 'not-read'; why: Why };

/**
 * What a reader has written beside a lesson: the one that is shown already, or the one in which they wrote last. Others of the lesson, brought in from
 * elsewhere, stand on the page of all that is kept.
 */
export async function findKept(
  lesson: string,
  keep: KeptSource,
  shown?: string,
): Promise<FoundKept> {
  if (!(await keep.hasReflections())) return { kind: 'none' };
  const listed = await keep.openReflections().list();
  if (listed.kind === 'not-listed') return { kind: 'not-read', why: listed.why };
  const found = newestFirst(listed.reflections).flatMap((one) =>
    one.kind === 'lesson' && one.lesson === lesson ? [one] : [],
  );
  const reflection = found.find(({ id }) => id === shown) ?? found[0];
  return reflection ? { kind: 'found', reflection } : { kind: 'none' };
}
