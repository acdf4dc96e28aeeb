/** What shows what a reader keeps. It is a file of its own, fetched by its one page alone. */
export type YoursIsland = { mountYours: (place: HTMLElement) => void };

/** Shows what is kept, where the page has a place for it. The sentence for a failure stands ready in the page. */
export function wakeYours(load: () => Promise<YoursIsland>): void {
  const place = document.querySelector<HTMLElement>('[data-yours]');
  if (!place) return;
  place.hidden = false;
  load()
    .then(({ mountYours }) => mountYours(place))
    .catch(() => place.firstElementChild?.replaceChildren(place.dataset.broken ?? ''));
}
