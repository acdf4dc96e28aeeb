import { isRecord } from '../../text/record.ts';
import type { Asked } from '../search-address.ts';
import { writeSearchAddress } from '../search-address.ts';

/** How a reader left the search page: how many texts were shown of what was asked, and how far down they were. */
export type Left = { address: string; shown: number; scroll: number };

/**
 * The state of an entry in the history is shared by all parts of a page: each keeps one key of it, by its own name, and
 * carries the others along when it writes. This is the search's.
 */
const key = 'search';

/** Writes what is asked into the address, and how it was left into the entry. */
export function keepLeft(asked: Asked, shown: number, scroll: number): void {
  const others: unknown = history.state;
  const address = writeSearchAddress(asked);
  const left: Left = { address, shown, scroll };
  const state = { ...(isRecord(others) ? others : {}), [key]: left };
  try {
    history.replaceState(state, '', location.pathname + withPlace(address));
  } catch {
    // Some browsers refuse what comes too often. The search goes on, and the next time may be taken again.
  }
}

/** A place on the page that the address names stays in it, unless it has a fragment of its own, or had one. */
function withPlace(address: string): string {
  const isPlace = !address.includes('#') && document.querySelector(':target');
  return address + (isPlace ? location.hash : '');
}

/** How this very question was left; nothing where another or none was. */
export function readLeft(asked: Asked): Left | undefined {
  const state: unknown = history.state;
  if (!isRecord(state)) return undefined;
  const left = state[key];
  return isLeft(left) && left.address === writeSearchAddress(asked) ? left : undefined;
}

function isLeft(left: unknown): left is Left {
  return (
    isRecord(left) &&
    typeof left.address === 'string' &&
    typeof left.shown === 'number' &&
    typeof left.scroll === 'number'
  );
}
