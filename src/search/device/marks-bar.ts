import { t } from '../../words/device-words.ts';
import { make, makeButton } from './elements.ts';

/** How long the bar stands in the page before it speaks: a screen reader hears only of what changes where it already looks. */
const breath = 150;

/** Says how much is marked, goes from mark to mark, and clears them all. */
export function makeMarksBar(ranges: readonly Range[], clear: () => void): HTMLElement {
  const told = make('span', '');
  told.role = 'status';
  setTimeout(() => {
    told.textContent ||= t('search.marked', { n: ranges.length });
  }, breath);

  let shown: Range | undefined;
  const bar = make('div', 'marks-bar screen-only', told);
  const next = makeButton(t('search.nextMark'), () => {
    shown = nextAfter(ranges, shown, bar.getBoundingClientRect().top);
    if (!shown) return;
    reveal(shown);
    // Who sees the page sees the mark; who hears it hears what it stands in.
    const around = make('span', 'visually-hidden', ` ${readAround(shown)}`);
    told.replaceChildren(
      t('search.markAt', { place: ranges.indexOf(shown) + 1, n: ranges.length }),
      around,
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

function readAround({ startContainer }: Range): string {
  const block = startContainer.parentElement?.closest('p, li, blockquote, td');
  return (block ?? startContainer).textContent?.trim() ?? '';
}

/** Brings a mark to the middle of the window, clear of the bar below. */
export function reveal(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  scrollTo({ top: scrollY + top - (innerHeight - height) / 2 });
}

/** Whether a mark stands wholly between the top and the bottom of the window. */
export function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
