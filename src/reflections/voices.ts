import { cutText } from '../text/cut-text.ts';
import type { Translate } from '../words/translate.ts';
import type { KeptStance, Reflection, StancesReflection } from './reflection.ts';
import { dayOf, formatDay, writtenStances, type Day } from './times.ts';

/** How many characters of a text stand for a title. */
const mostCharacters = 60;

/** The stances of a reader's own that have words, as a lesson sets its own: the first, the last, and those on the way. */
export function voicesOf(reflection: StancesReflection) {
  const [first, ...later] = writtenStances(reflection);
  const now = later.pop();
  // Whoever has written only one has chosen which it is by where they wrote it.
  if (first && !now && first !== reflection.stances[0]) return { between: [], now: first };
  return { then: first, between: later, now };
}

/** What a reflection is called. A reader who names no subject is known by their first words. */
export function titleOf(reflection: Reflection): string {
  const title = reflection.title.trim();
  if (title || reflection.kind === 'practice') return title;
  const [first] = writtenStances(reflection);
  return first
    ? cutText(first.text, mostCharacters)
    : (reflection.stances.find(({ dated }) => dated)?.dated ?? '');
}

/**
 * When a stance was said: as its reader dates it, or else when it was written down. What stands as then was held before
 * that day, so its day is only that of the writing. `today` is left out where what is said outlasts the day.
 */
export function formatDateline(
  stance: KeptStance,
  { isThen, today }: { isThen: boolean; today?: Day },
  t: Translate<'reflections'>,
  language: string,
): string {
  const dated = stance.dated.trim();
  if (dated) return dated;
  const day = dayOf(stance.written);
  if (day === today) return t('reflections.written.today');
  return isThen
    ? t('reflections.written.on', { day: formatDay(day, language) })
    : formatDay(day, language);
}
