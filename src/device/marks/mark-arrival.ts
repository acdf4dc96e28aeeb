import { cleanQuery } from '../../core/search/query.ts';
import { findMarks, markField } from '../../core/search/marks.ts';
import { highlight } from './highlight.ts';
import { isInView, makeMarksBar, reveal } from './marks-bar.ts';
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
  const unmark = highlight(ranges);
  const bar = makeMarksBar(ranges, () => {
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
  if (!document.querySelector(':target') && isFreshVisit() && !isInView(first)) reveal(first);
}

/** The stance that the fragment leads to; without one the page's text. The browser itself reads the fragment. */
function findPlace(main: Element | null): Element | undefined {
  const section = document.querySelector(':target')?.closest('main section');
  return section ?? main?.querySelector('.prose') ?? main ?? undefined;
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
