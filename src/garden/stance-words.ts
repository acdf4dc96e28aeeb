import { coarsen, formatPartialDate, isDay } from '../content/partial-date.ts';
import type { Site } from '../content/site.ts';
import type { Stance } from './garden.ts';

type Dated = Pick<Stance, 'on' | 'label' | 'voice'>;

/**
 * The head above a stance: its voice's own words. A between stance without a date goes by its label; one with
 * neither stands before a draft, where only its author sees it, and goes by its voice's name.
 */
export function stanceHead(stance: Dated, site: Site): string {
  const { head, name } = site.theme.voices[stance.voice];
  if (stance.voice !== 'between') return head;
  if (!stance.on) return stance.label ?? name;
  return head.replace('{on}', formatPartialDate(coarsen(stance.on), site.language));
}

/**
 * The line under the head: the date, the label, or both with a comma as the garden's language has it; undefined where
 * the head already says it.
 */
export function stanceDateline(stance: Dated, site: Site, comma: string): string | undefined {
  const isBetween = stance.voice === 'between';
  const headSaysDate = isBetween && !(stance.on && isDay(stance.on));
  const date = stance.on && !headSaysDate && formatPartialDate(stance.on, site.language);
  const label = isBetween && !stance.on ? undefined : stance.label;
  return [date, label].filter(Boolean).join(comma) || undefined;
}

/** A stance's name in a list of stances: its date, else its label, else its voice's name. */
export function stanceName(stance: Dated, site: Site): string {
  if (stance.on) return formatPartialDate(stance.on, site.language);
  return stance.label ?? site.theme.voices[stance.voice].name;
}

/** What a turn calls the stance on one of its sides: its voice, or its time where the voice alone would not tell which. */
export function stanceSide(stance: Dated, site: Site): string {
  return stance.voice === 'between'
    ? stanceName(stance, site)
    : site.theme.voices[stance.voice].name;
}
