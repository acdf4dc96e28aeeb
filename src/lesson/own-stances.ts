import type { KeptStance, LessonReflection, Moment } from '../reflections/reflection.ts';
import { dayOf, hasText } from '../reflections/times.ts';

/** The lesson beside which a reader writes. */
export type OwnLesson = Pick<LessonReflection, 'lesson' | 'slug' | 'title'>;

/** A reader's own then and now on a lesson, with nothing in them yet. */
export function beginStances(lesson: OwnLesson, newId: () => string, now: Moment) {
  const nothing = { kind: 'lesson' as const, id: newId(), ...lesson, stances: [] };
  return withBothVoices({ ...nothing, began: now, changed: now }, newId, now);
}

/** Makes sure that there is a then and a now to write in. */
export function withBothVoices(reflection: LessonReflection, newId: () => string, now: Moment) {
  const missing = Math.max(2 - reflection.stances.length, 0);
  return Array.from({ length: missing }).reduce<LessonReflection>(
    (grown) => addStance(grown, newId(), now),
    reflection,
  );
}

/** Adds a stance to write in. Until something is written in it, nothing has changed. */
export function addStance(reflection: LessonReflection, id: string, now: Moment): LessonReflection {
  const written = after(reflection.stances.at(-1), now);
  const stance: KeptStance = { id, text: '', written, changed: written };
  return { ...reflection, stances: [...reflection.stances, stance] };
}

/**
 * Writes a stance. Its time is that of its first word, unless a later one has its words already: stances are put in
 * order by their times, or `isKept` says that it was kept with words in it, which are only corrected now.
 */
export function writeStance(
  reflection: LessonReflection,
  id: string,
  text: string,
  now: Moment,
  isKept = false,
): LessonReflection {
  const { stances } = reflection;
  const place = stances.findIndex((stance) => stance.id === id);
  const hasTime = isKept || stances.slice(place).some(hasText);
  const written: KeptStance[] = [];
  for (const [index, stance] of stances.entries()) {
    const words = index === place ? { text, changed: now } : {};
    // Those that follow have no words yet; their time comes with them.
    const time = hasTime || index < place ? {} : { written: after(written.at(-1), now) };
    written.push({ ...stance, ...words, ...time });
  }
  const began = isKept || stances.some(hasText) ? reflection.began : now;
  return { ...reflection, began, stances: written, changed: now };
}

/**
 * Whether a stance is still being written, to somebody who is here since `since`: it is empty, or something was written
 * in it on that day. All others are shown as they were written.
 */
export function isOpen(stance: KeptStance, since: Moment): boolean {
  return !hasText(stance) || dayOf(stance.changed) >= dayOf(since);
}

/** What was written before the day on which somebody came. */
export function writtenEarlier(reflection: LessonReflection, since: Moment): LessonReflection {
  const isEarlier = (stance: KeptStance) => hasText(stance) && dayOf(stance.written) < dayOf(since);
  return { ...reflection, stances: reflection.stances.filter(isEarlier) };
}

/** Now, or the first instant after a stance where a clock says otherwise. */
function after(stance: KeptStance | undefined, now: Moment): Moment {
  if (!stance || stance.written.instant < now.instant) return now;
  return { ...now, instant: new Date(Date.parse(stance.written.instant) + 1).toISOString() };
}
