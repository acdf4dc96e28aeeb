import '../../page/device/adopt-shared-styles.ts';
import { t } from '../../words/device-words.ts';
import { markField, mostMarks } from '../hits.ts';
import { findMarks } from '../../text/match-words.ts';
import { cleanQuery } from '../query.ts';
import { make, makeButton } from './elements.ts';
import { highlight, rangesOf } from './highlight.ts';

/** How long the bar is in the page before it speaks: a screen reader hears only of what changes where it already looks. */
const breath = 150;

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
  const marks = asked.slice(0, mostMarks).map(cleanQuery);
  const ranges = rangesOf(place, (text) => findMarks(text, marks));
  const [first] = ranges;
  if (!first) return;
  for (const range of ranges) unfold(range);
  const unmark = highlight(place, ranges);
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

/** Says how much is marked, goes from mark to mark, and clears them all. */
function makeMarksBar(ranges: readonly Range[], clear: () => void): HTMLElement {
  const status = make('span', { role: 'status' });
  setTimeout(() => {
    status.textContent ||= t('search.marked', { n: ranges.length });
  }, breath);

  let shown: Range | undefined;
  const bar = make('div', 'notice-bar screen-only', status);
  const next = makeButton(t('search.nextMark'), () => {
    shown = nextAfter(ranges, shown, bar.getBoundingClientRect().top);
    if (!shown) return;
    reveal(shown);
    // Whoever sees the page sees the mark; whoever hears it hears the text that has it.
    const text = make('span', 'visually-hidden', ` ${textOf(shown)}`);
    status.replaceChildren(
      t('search.markAt', { place: ranges.indexOf(shown) + 1, n: ranges.length }),
      text,
    );
  });
  const end = makeButton(t('search.clear'), clear);
  end.ariaLabel = t('search.clearMarks');
  bar.append(next, end);
  return bar;
}

/** The one after the last that was shown, while that is in view; else the next further down. After the last, the first. */
function nextAfter(ranges: readonly Range[], last: Range | undefined, bottom: number) {
  const next =
    last && isInView(last)
      ? ranges[ranges.indexOf(last) + 1]
      : ranges.find((one) => one.getBoundingClientRect().bottom > bottom);
  return next ?? ranges[0];
}

function textOf({ startContainer }: Range): string {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = element?.closest('p, li, blockquote, td');
  return (block ?? startContainer).textContent?.trim() ?? '';
}

/** Opens all that a mark is folded into. */
function unfold({ startContainer }: Range): void {
  const folds = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
  for (const fold of folds) if (fold.contains(startContainer)) fold.open = true;
}

/** Brings a mark to the middle of the window, clear of the bar below. */
function reveal(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  scrollTo({ top: scrollY + top - (innerHeight - height) / 2 });
}

/** Whether a mark is wholly between the top and the bottom of the window. */
function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Whoever goes on by keys goes on from there. */
function focusOnce(place: HTMLElement): void {
  place.tabIndex = -1;
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
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
