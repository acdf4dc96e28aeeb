import { decodeComponent } from '../text/attempt.ts';

/** What the page shows: everything, one reflection, a then and now that may yet be begun, or two beside each other. */
export type View =
  { at: 'all' } | { at: 'one' | 'own'; id: string } | { at: 'two'; then: Side; now: Side };

/** What can stand on one side: a practice that was taken, or one of the reader's stances. */
export type Side = { id: string; stance?: string };

/**
 * The view stands in the address's fragment, so that Back, a reload and a bookmark lead where they should. A fragment is
 * never sent to anybody, and holds ids alone.
 */
export function readView(fragment: string): View {
  const [at, ...rest] = fragment.replace(/^#/, '').split('/');
  const [first = '', second = ''] = rest;
  if ((at === 'one' || at === 'own') && first) return { at, id: decodeComponent(first) };
  const [then, now] = [readSide(first), readSide(second)];
  return at === 'two' && then && now ? { at, then, now } : { at: 'all' };
}

export function addressOf(view: View): string {
  if (view.at === 'all') return '#all';
  if (view.at === 'two') return `#two/${writeSide(view.then)}/${writeSide(view.now)}`;
  return `#${view.at}/${encodeURIComponent(view.id)}`;
}

function writeSide({ id, stance }: Side): string {
  return [id, ...(stance === undefined ? [] : [stance])].map(encodeURIComponent).join(':');
}

function readSide(text: string): Side | undefined {
  const [id = '', stance] = text.split(':').map(decodeComponent);
  if (!id) return undefined;
  return stance === undefined ? { id } : { id, stance };
}
