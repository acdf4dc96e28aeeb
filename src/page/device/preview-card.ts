import type { PreviewPart } from '../preview.ts';

/** Between a card and its link, and the edges of the window. */
const gap = 8;

/** Puts a card into the text, where screen readers find it as what describes the link, and say nothing of it by themselves. */
export function makeCard(content: readonly Node[]): HTMLElement {
  const card = document.createElement('div');
  card.id = '_preview';
  card.className = 'preview';
  card.role = 'tooltip';
  card.append(...content);
  document.querySelector('main')?.append(card);
  return card;
}

/** Places a card below its link, or above where there is more room: never over the link itself, and inside the window. */
export function placeCard(card: HTMLElement, link: HTMLElement, x: number | undefined): void {
  const { scrollTop } = card;
  // Left where an older window had it, the card could make this page wider.
  card.removeAttribute('style');
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { top, bottom } = link.getBoundingClientRect();
  const [line] = link.getClientRects();
  const [above, below] = [top - 2 * gap, height - bottom - 2 * gap];
  const isBelow = card.offsetHeight <= below || below >= above;
  card.style.maxBlockSize = `${isBelow ? below : above}px`;
  const { offsetWidth, offsetHeight } = card;
  // By pointer it begins a little before that, by key where the link does.
  const lead = 3 * gap;
  const isBackward = card.matches(':dir(rtl)');
  const start = (isBackward ? line?.right : line?.left) ?? 0;
  const begin = x === undefined ? start : x + (isBackward ? lead : -lead);
  const left = Math.min(isBackward ? begin - offsetWidth : begin, width - offsetWidth - gap);
  card.style.left = `${Math.max(gap, left) + scrollX}px`;
  card.style.top = `${(isBelow ? bottom + gap : top - gap - offsetHeight) + scrollY}px`;
  card.scrollTop = scrollTop;
}

/** A line of a card. That of a stance is in its voice's hand, under the voice's name. */
export function makePart({ as, text, name }: PreviewPart): HTMLElement {
  const line = document.createElement('p');
  line.className = `preview-${as}`;
  line.textContent = text;
  if (name) {
    const voice = document.createElement('span');
    voice.textContent = name;
    line.prepend(voice);
  }
  return line;
}

/** A footnote as it stands on the page, without ways to and from it; undefined while it can be seen there anyway. */
export function copyFootnote(id: string): Node[] | undefined {
  const note = document.getElementById(id);
  if (!note || isInView(note)) return undefined;
  const copy = document.createElement('div');
  copy.className = 'prose';
  copy.append(...note.cloneNode(true).childNodes);
  for (const back of copy.querySelectorAll('[data-footnote-backref]')) back.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [copy];
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return element.checkVisibility() && bottom > 0 && top < innerHeight;
}
