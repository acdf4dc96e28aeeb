import { formatPartialDate } from '../../content/partial-date.ts';
import { forgetVisits, isSince, noteVisit } from '../visits.ts';
import { keepVisits, loadVisits } from './visits-kept.ts';

/** Shows the choice over a list, and marks what is new to a reader who has made it. Until then nothing is kept. */
export function wakeVisits(): void {
  const section = document.querySelector<HTMLElement>('[data-visits]');
  const box = section?.querySelector('input');
  const status = section?.querySelector('[role="status"]');
  if (!section || !box || !status) return;
  const { visits: key = '', list = '' } = section.dataset;
  const look = () => {
    const visits = noteVisit(loadVisits(key), list, today());
    keepVisits(key, visits);
    const since = visits[list]?.before;
    const marked = since === undefined ? 0 : markSince(since, section.dataset);
    const say = since === undefined ? 'first' : marked > 0 ? 'since' : 'none';
    status.textContent = (section.dataset[say] ?? '').replace(
      '{day}',
      formatPartialDate(since ?? today(), document.documentElement.lang),
    );
  };
  box.checked = loadVisits(key)[list] !== undefined;
  if (box.checked) look();
  box.addEventListener('change', () => {
    if (box.checked) {
      look();
      return;
    }
    keepVisits(key, forgetVisits(loadVisits(key), list));
    status.textContent = '';
    for (const mark of document.querySelectorAll('.new-mark')) mark.remove();
  });
  section.hidden = false;
}

/** Marks every entry that came, or was changed, since a day, and gives their number. */
function markSince(day: string, { fresh = '', tended = '' }: DOMStringMap): number {
  const entries = document.querySelectorAll<HTMLElement>('[data-came], [data-tended]');
  const marked = [...entries].filter(({ dataset }) =>
    [dataset.came, dataset.tended].some((date) => isSince(date, day)),
  );
  for (const entry of marked) {
    const mark = document.createElement('span');
    mark.className = 'new-mark';
    mark.textContent = isSince(entry.dataset.came, day) ? fresh : tended;
    entry.querySelector('h2, h3')?.append(' ', mark);
  }
  return marked.length;
}

/** Swedish writes dates as ISO does. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
