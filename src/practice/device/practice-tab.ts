import * as v from 'valibot';
import { placeSchema } from '../../reflections/reflection.ts';
import { attempt } from '../../text/attempt.ts';
import { isRecord } from '../../text/record.ts';
import type { Practice } from '../practice.ts';
import { isSamePlace, readSession, type Place, type Session } from '../session.ts';

/** What a browser's tab knows of a practice: the session in its storage, and the places in its history. */
export type Tab = ReturnType<typeof openTab>;

/** `key` is the practice's own. */
export function openTab(key: string, practice: Practice) {
  return { ...keepProgress(key, practice), ...followTrail(key) };
}

/**
 * Keeps a practice being taken for as long as the tab is open. Where storage is blocked or full, nothing is kept: the
 * practice goes on all the same.
 */
function keepProgress(key: string, practice: Practice) {
  return {
    read: () =>
      attempt(() => readSession(practice, JSON.parse(sessionStorage.getItem(key) ?? 'null'))),
    /** False where the browser lets nothing be kept. */
    keep: (session: Session) =>
      attempt(() => {
        sessionStorage.setItem(key, JSON.stringify(session));
        return true;
      }, false),
    /** Hears when a page that was left stands there again as it was, while other pages of the tab have gone on. */
    onRestore: (listener: () => void) => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) listener();
      });
    },
  };
}

const places = v.fallback(v.array(placeSchema), []);
const entrySchema = v.object({ place: placeSchema, before: places });

/** What a trail needs of a window. */
type Browser = {
  history: Pick<History, 'state' | 'replaceState' | 'pushState' | 'back'>;
  addEventListener: (kind: 'popstate', listener: () => void) => void;
};

/** Under this name an entry says which practice went on to it. */
const mover = 'moved';

/**
 * The places that a reader has been to, as the browser's history knows them. Notes each place in it, with the address as it is. An entry knows the places before it, so that
 * going back to the last of them really goes back, and the history holds no more than the way that was taken.
 */
export function followTrail(key: string, browser: Browser = window) {
  const { history } = browser;
  let isReturning = false;
  const readState = (): Record<string, unknown> => {
    const state: unknown = history.state;
    return isRecord(state) ? state : {};
  };
  const read = () => {
    const entry = v.safeParse(entrySchema, readState()[key]);
    return entry.success ? entry.output : undefined;
  };
  return {
    /** Where this entry of the history is, if it has been in the practice before. */
    here: () => read()?.place,
    begin: (place: Place) => {
      const before = read()?.before ?? [];
      history.replaceState({ ...readState(), [key]: { place, before } }, '');
    },
    /** Goes back to a place by the browser's own Back, if it is the last one before this. False where it is not. */
    returnTo: (place: Place) => {
      // Another practice of the page may have gone on since: its step is not this one's to take back.
      const last = readState()[mover] === key ? read()?.before.at(-1) : undefined;
      if (!isReturning && (!last || !isSamePlace(last, place))) return false;
      // A second press must not go back twice while the first is on its way.
      if (!isReturning) history.back();
      isReturning = true;
      return true;
    },
    goTo: (place: Place) => {
      const entry = read();
      const before = entry ? [...entry.before, entry.place] : [];
      const state = { ...readState(), [key]: { place, before }, [mover]: key };
      // Browsers allow only so many in a while. The practice goes on; Back leads to the place before.
      attempt(() => history.pushState(state, ''));
    },
    /** Hears where the browser's Back and Forward lead. */
    onReturn: (listener: (place: Place) => void) => {
      browser.addEventListener('popstate', () => {
        isReturning = false;
        const place = read()?.place;
        if (place) listener(place);
      });
    },
  };
}
