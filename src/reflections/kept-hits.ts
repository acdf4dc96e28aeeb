import { splitBySpans, textOf, type ExcerptPart } from '../text/spans.ts';
import type { Match, Passage } from './search.ts';
import { formatMoment, whenOf } from './times.ts';
import { titleOf } from './voices.ts';
import { addressOf } from './view.ts';

/** Something kept in which something was found, as the search of the whole site shows it. */
export type KeptHit = ReturnType<typeof toKeptHit>;

/** A match in a few lines. What is found in the title or the goal is marked there, and not shown again. */
export function toKeptHit({ reflection, excerpts }: Match, language: string) {
  const { id } = reflection;
  const goal = reflection.kind === 'practice' ? reflection.goal.trim() : '';
  const mark = (part: 'title' | 'goal', text: string): ExcerptPart[] => {
    const found = excerpts.find((one) => one.part === part);
    return found?.excerpt ?? splitBySpans(text, []);
  };
  const isShown = ({ part, excerpt }: Passage) =>
    // A goal is the answer to a question too.
    part === 'title' || part === 'goal' || (part === 'answer' && textOf(excerpt).trim() === goal);
  return {
    /** From the garden's root. */
    address: `yours/${addressOf({ at: 'one', id })}`,
    title: mark('title', titleOf(reflection)),
    /** The day on which it was taken, or written last, in words. */
    day: formatMoment(whenOf(reflection), language),
    /** Empty where it has none. */
    goal: mark('goal', goal),
    passages: excerpts.filter((one) => !isShown(one)).map(({ excerpt }) => excerpt),
  };
}
