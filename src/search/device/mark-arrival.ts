import { cleanQuery } from '../query.ts';
import { markField } from '../hits.ts';
import { findMarks } from '../match-words.ts';
import { highlight } from './highlight.ts';
import { isInView, makeMarksBar, reveal } from './marks-bar.ts';
import { rangesOf } from './ranges.ts';

/** The most marks that an address may ask for, whoever wrote it. */
const most = 12;

/** The place that is marked, and the way to take its marks off again. */
let marked: { place: HTMLElement; clear: () => void } | undefined;

/**
 * Marks the words that the address names in the text that its fragment names, and offers to clear the marks. An
 * address that anybody may have written is only ever looked for as text.
 */
export function markArrival(): void {
  mark();
  addEventListener('hashchange', mark);
}

function mark(): void {
  const asked = new URLSearchParams(location.search).getAll(markField);
  const main = document.querySelector('main');
  const place = findPlace(main);
  if (!main || !place || place === marked?.place) return;
  marked?.clear();
  const marks = asked.slice(0, most).map(cleanQuery);
  const ranges = rangesOf(place, (text) => findMarks(text, marks));
  const [first] = ranges;
  if (!first) return;
  const unmark = highlight(ranges);
  const bar = makeMarksBar(ranges, () => {
    marked?.clear();
    removeEventListener('hashchange', mark);
    forgetMarks();
    focusOnce(place);
  });
  // Where a reader arrives, Tab goes on from: the bar is the first stop after it.
  const head = place.querySelector(':scope[data-stance] > :is(h2, h3)');
  if (head) head.after(bar);
  else main.prepend(bar);
  const clear = () => {
    unmark();
    bar.remove();
    marked = undefined;
  };
  marked = { place, clear };
  if (!document.querySelector(':target') && isFreshVisit() && !isInView(first)) reveal(first);
}

/**
 * The stance that the fragment leads to or into. A fragment that leads elsewhere leaves the marks where they are; without
 * any it is the page's text. The browser itself reads the fragment.
 */
function findPlace(main: HTMLElement | null): HTMLElement | undefined {
  const stance = document.querySelector(':target')?.closest<HTMLElement>('[data-stance]');
  return stance ?? marked?.place ?? main?.querySelector<HTMLElement>('.prose') ?? main ?? undefined;
}

/** Who goes on by keys goes on from there. */
function focusOnce(place: HTMLElement): void {
  const forget = () => {
    place.removeAttribute('tabindex');
  };
  place.tabIndex = -1;
  place.addEventListener('blur', forget, { once: true });
  place.focus({ preventScroll: true });
}

/** Back and reload bring a reader to where they were, which is not to be changed. */
function isFreshVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
}

function forgetMarks(): void {
  const url = new URL(location.href);
  url.searchParams.delete(markField);
  history.replaceState(history.state, '', url);
}
