import type {
  KeptStance,
  LessonReflection,
  Moment,
  Reflection,
  StancesReflection,
} from '../reflections/reflection.ts';
import { dayOf, hasText } from '../reflections/times.ts';
import { writeCanonical } from '../text/digest.ts';

/** Where a reader writes their own: beside a lesson or a page, or on a subject of their own, which has no other place than its id. */
export type OwnPlace =
  | Pick<LessonReflection, 'kind' | 'lesson' | 'slug' | 'title'>
  | { kind: 'page'; page: string; title: string }
  | { kind: 'subject'; id: string };

/** A reader's own then and now, with nothing in them yet. */
export function beginStances(place: OwnPlace, newId: () => string, now: Moment) {
  const nothing = { stances: [], began: now, changed: now };
  return withBothVoices({ ...beginReflection(place, newId), ...nothing }, newId, now);
}

function beginReflection(place: OwnPlace, newId: () => string) {
  if (place.kind === 'lesson') return { ...place, id: newId() };
  if (place.kind === 'page') return { ...place, kind: 'own' as const, id: newId() };
  return { kind: 'own' as const, id: place.id, title: '' };
}

/** Where what is written in a place stands in the tab, until it is kept. */
export function ownKey(siteId: string, place: OwnPlace): string {
  return `${siteId}:own:${placeKey(place)}`;
}

/** By what a place is known in a browser, and distinguished from every other. */
export function placeKey(place: OwnPlace): string {
  if (place.kind === 'lesson') return place.lesson;
  return place.kind === 'page' ? `page:${place.page}` : place.id;
}

/** Whether a reflection was written in a place. */
export function isWrittenIn(place: OwnPlace, reflection: Reflection): boolean {
  if (place.kind === 'subject') return reflection.id === place.id;
  if (place.kind === 'page') return reflection.kind === 'own' && reflection.page === place.page;
  return reflection.kind === 'lesson' && reflection.lesson === place.lesson;
}

/** Whether there is a word of the reader's in it. */
export function hasWords(reflection: StancesReflection): boolean {
  return wordsOf(reflection) !== wordsOf(undefined);
}

/** All that a reader has written, as a text to be compared. */
export function wordsOf(reflection: StancesReflection | undefined): string {
  const stances = reflection?.stances.filter((one) => hasText(one) || one.dated.trim()) ?? [];
  const isNamed = reflection?.kind === 'own' && reflection.page === undefined;
  return writeCanonical([isNamed ? reflection.title.trim() : '', ...stances]);
}

/** Makes sure that there is a then and a now to write in. */
export function withBothVoices(reflection: StancesReflection, newId: () => string, now: Moment) {
  const missing = Math.max(2 - reflection.stances.length, 0);
  return Array.from({ length: missing }).reduce<StancesReflection>(
    (grown) => addStance(grown, newId(), now),
    reflection,
  );
}

/** Adds a stance to write in. Until something is written in it, nothing has changed. */
export function addStance(
  reflection: StancesReflection,
  id: string,
  now: Moment,
): StancesReflection {
  const written = after(reflection.stances.at(-1), now);
  const stance: KeptStance = { id, text: '', dated: '', written, changed: written };
  return { ...reflection, stances: [...reflection.stances, stance] };
}

/**
 * Writes a stance. Its time is that of its first word, unless a later one has its words already: stances are put in
 * order by their times, or `isKept` says that it was kept with words in it, which are only corrected now.
 */
export function writeStance(
  reflection: StancesReflection,
  id: string,
  text: string,
  now: Moment,
  isKept = false,
): StancesReflection {
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

/** Dates a stance as its reader puts it, or leaves its date open. */
export function dateStance(
  reflection: StancesReflection,
  id: string,
  dated: string,
  now: Moment,
): StancesReflection {
  const stances = reflection.stances.map((stance) =>
    stance.id === id ? { ...stance, dated, changed: now } : stance,
  );
  return { ...reflection, stances, changed: now };
}

/** What a reader has written elsewhere, all at once. */
export type OwnWords = {
  /** What it is about, in their own words. */
  subject: string;
  then: string;
  now: string;
  /** When then was, as they put it. */
  dated?: string;
};

/** Writes all of a then and now that has nothing in it yet, or what has changed of one since. */
export function writeBoth(
  reflection: StancesReflection,
  { subject, then, now, dated = '' }: OwnWords,
  at: Moment,
): StancesReflection {
  const [first = '', second = ''] = reflection.stances.map(({ id }) => id);
  const named = { ...reflection, title: subject };
  const both = writeStance(writeStance(named, first, then, at), second, now, at);
  return dateStance(both, first, dated, at);
}

/**
 * Whether a stance is still being written, to somebody who is here since `since`: it is empty, or something was written
 * in it on that day. All others are shown as they were written.
 */
export function isOpen(stance: KeptStance, since: Moment): boolean {
  return !hasText(stance) || dayOf(stance.changed) >= dayOf(since);
}

/** What was written before the day on which somebody came. */
export function writtenEarlier(reflection: StancesReflection, since: Moment): StancesReflection {
  const isEarlier = (stance: KeptStance) =>
    (hasText(stance) || stance.dated) && dayOf(stance.written) < dayOf(since);
  return { ...reflection, stances: reflection.stances.filter(isEarlier) };
}

/** Now, or the first instant after a stance where a clock says otherwise. */
function after(stance: KeptStance | undefined, now: Moment): Moment {
  if (!stance || stance.written.instant < now.instant) return now;
  return { ...now, instant: new Date(Date.parse(stance.written.instant) + 1).toISOString() };
}
