import type { ExcerptPart } from '../text/spans.ts';
import { splitExcerpt, type Excerpt } from './excerpt.ts';
import { whenOf } from './own-stances.ts';
import type { Found } from './search.ts';
import { tellMoment } from './tell-day.ts';
import { addressOf } from './view.ts';

/** Something kept in which something was found, as the search of the whole site shows it. */
export type KeptHit = {
  /** From the garden's root. */
  address: string;
  title: ExcerptPart[];
  /** The day on which it was taken, or written last, in words. */
  day: string;
  /** Empty where it has none. */
  goal: ExcerptPart[];
  passages: ExcerptPart[][];
};

/** Tells a reflection in a few lines. What is found in its title or its goal is marked there, and not told again. */
export function toKeptHit({ reflection, excerpts }: Found, language: string): KeptHit {
  const { id, title } = reflection;
  const goal = reflection.kind === 'practice' ? reflection.goal.trim() : '';
  const tell = (part: 'title' | 'goal', text: string): ExcerptPart[] => {
    const excerpt = excerpts.find((one) => one.part === part);
    if (excerpt) return splitExcerpt(excerpt);
    return text ? [{ text, isMarked: false }] : [];
  };
  const isTold = ({ part, text }: Excerpt) =>
    // A goal is the answer to a question too.
    part === 'title' || part === 'goal' || (part === 'answer' && text.trim() === goal);
  return {
    address: `yours/${addressOf({ at: 'one', id })}`,
    title: tell('title', title),
    day: tellMoment(whenOf(reflection), language),
    goal: tell('goal', goal),
    passages: excerpts.filter((one) => !isTold(one)).map(splitExcerpt),
  };
}
