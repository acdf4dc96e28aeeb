import { wordsFor } from '../../words/words.ts';
import { makeButton } from '../search/elements.ts';

/** Says how much is marked, goes from mark to mark, and clears them all. */
export function makeMarksBar(ranges: readonly Range[], clear: () => void): HTMLElement {
  const words = wordsFor(document.documentElement.lang).search;
  const told = document.createElement('span');
  told.role = 'status';
  told.textContent = words.marked(ranges.length);
  const bar = document.createElement('p');
  bar.className = 'marks-bar screen-only';
  const show = () => {
    const { top } = bar.getBoundingClientRect();
    // The next further down than what is in view; after the last, the first again.
    const range = ranges.find((one) => one.getBoundingClientRect().bottom > top) ?? ranges[0];
    if (range) reveal(range);
  };
  bar.append(told, ' ', makeButton(words.show, show), ' ', makeButton(words.clear, clear));
  return bar;
}

/** Brings a mark to the middle of the window, clear of the bar below. */
export function reveal(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  scrollTo({ top: scrollY + top - (innerHeight - height) / 2 });
}

export function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
