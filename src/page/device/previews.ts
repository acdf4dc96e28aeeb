import styles from '../styles/preview.css?inline';
import { chooseParts, previewFile, readPreview, type PreviewPart } from '../preview.ts';
import { adoptStyles } from './adopt-styles.ts';
import { copyFootnote, makeCard, makePart, placeCard } from './preview-card.ts';

/** How long a reader rests on a link before its card comes, and how long the card waits for them once they leave either. */
const waits = { open: 400, close: 250 };

/** Entries of lists say themselves what they lead to, and what leads around the garden needs no telling. */
const plainLinks = 'nav a, .title-link, [data-search-results] a';

let timer: ReturnType<typeof setTimeout> | undefined;
/** The link whose card is shown, or on its way. */
let wanted: HTMLAnchorElement | undefined;
let shown: ReturnType<typeof show> | undefined;

adoptStyles(styles);
for (const kind of ['pointerout', 'focusout'])
  addEventListener(kind, ({ target }) => {
    if (target instanceof Element && target.closest('main a, .preview')) plan(close, waits.close);
  });
// Whoever follows a link is on their way, and comes back to the page as it was.
for (const kind of ['click', 'pagehide']) addEventListener(kind, close);
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
addEventListener('resize', () => shown?.place());

/** Shows the card of a link that has been reached, unless it is left before long. */
export function showSoon(link: HTMLAnchorElement, event: PointerEvent | FocusEvent): void {
  if (link.matches(plainLinks)) return;
  const x = 'clientX' in event ? event.clientX : undefined;
  if (link === wanted) clearTimeout(timer);
  else plan(() => void open(link, x), waits.open);
}

function plan(act: () => void, wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(act, wait);
}

function close(): void {
  clearTimeout(timer);
  shown?.hide();
  shown = wanted = undefined;
}

async function open(link: HTMLAnchorElement, x: number | undefined): Promise<void> {
  close();
  // The script may have come after the reader had gone on.
  if (!link.matches(':hover, :focus')) return;
  wanted = link;
  const content = await findContent(link);
  // As may what it shows.
  if (content && wanted === link) shown = show(link, content, x);
}

/** Shows a card, and gives what places it anew and what takes it away again. */
function show(link: HTMLAnchorElement, content: readonly Node[], x: number | undefined) {
  const card = makeCard(content);
  const described = link.getAttribute('aria-describedby') ?? '';
  link.setAttribute('aria-describedby', `${described} ${card.id}`.trim());
  const place = () => {
    placeCard(card, link, x);
  };
  place();
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  const hide = () => {
    card.remove();
    if (described) link.setAttribute('aria-describedby', described);
    else link.removeAttribute('aria-describedby');
  };
  return { place, hide };
}

/** What a card says: the footnote itself, or what the garden says of the page that the link leads to. */
async function findContent(link: HTMLAnchorElement): Promise<readonly Node[] | undefined> {
  if (link.matches('[data-footnote-ref]'))
    return copyFootnote(decodeURIComponent(link.hash.slice(1)));
  const { pathname, origin } = location;
  if (link.origin !== origin || link.pathname === pathname) return undefined;
  const search = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  const root = new URL('..', search?.href);
  const fragment = link.hash.slice(1);
  if (!link.pathname.startsWith(root.pathname)) return undefined;
  const file = previewFile(link.pathname.slice(root.pathname.length), fragment);
  const parts = file ? chooseParts(await fetchOnce(new URL(file, root).href), fragment) : [];
  return parts.length > 0 ? parts.map(makePart) : undefined;
}

const fetched = new Map<string, Promise<PreviewPart[]>>();

/** What does not come says nothing, and is not asked for again. */
function fetchOnce(file: string): Promise<PreviewPart[]> {
  const asked = fetched.get(file) ?? fetchParts(file).catch(() => []);
  fetched.set(file, asked);
  return asked;
}

async function fetchParts(file: string): Promise<PreviewPart[]> {
  const response = await fetch(file);
  return response.ok ? readPreview(await response.json()) : [];
}
