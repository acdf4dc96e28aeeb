import { cleanQuery } from '../../core/search/query.ts';
import { findMarks, markField } from '../../core/search/marks.ts';
import { wordsFor } from '../../words/words.ts';
import { highlight } from './highlight.ts';
import { rangesOf } from './ranges.ts';

/** The most marks that an address may ask for, whoever wrote it. */
const most = 12;

let clearLast: (() => void) | undefined;

/**
 * Marks the words that the address names in the text that its fragment names, and offers to clear the marks. An
 * address that anybody may have written is only ever looked for as text.
 */
export function markArrival(): void {
  mark();
  addEventListener('hashchange', mark);
}

function mark(): void {
  clearLast?.();
  const asked = new URLSearchParams(location.search).getAll(markField);
  const main = document.querySelector('main');
  const place = findPlace(main);
  const marks = asked.slice(0, most).map(cleanQuery);
  const ranges = rangesOf(place, (text) => findMarks(text, marks));
  const [first] = ranges;
  if (!main || !first) return;
  // Before anything is marked, since marks may move where the first of them is.
  if (!document.querySelector(':target') && isFreshVisit()) reveal(first);
  const unmark = highlight(ranges);
  const bar = makeBar(ranges.length, () => {
    clearLast?.();
    removeEventListener('hashchange', mark);
    forgetMarks();
    main.focus({ preventScroll: true });
  });
  main.append(bar);
  clearLast = () => {
    unmark();
    bar.remove();
    clearLast = undefined;
  };
}

/** The stance that the fragment leads to; without one the page's text. The browser itself reads the fragment. */
function findPlace(main: Element | null): Element | undefined {
  const section = document.querySelector(':target')?.closest('main section');
  return section ?? main?.querySelector('.prose') ?? main ?? undefined;
}

function reveal(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
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

function makeBar(count: number, clear: () => void): HTMLElement {
  const words = wordsFor(document.documentElement.lang).search;
  const bar = document.createElement('p');
  bar.className = 'marks-bar screen-only';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.textContent = words.clear;
  button.addEventListener('click', clear);
  const told = document.createElement('span');
  told.role = 'status';
  told.textContent = words.marked(count);
  bar.append(told, ' ', button);
  return bar;
}
