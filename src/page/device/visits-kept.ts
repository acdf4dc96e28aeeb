import { attempt } from '../../text/attempt.ts';
import { readVisits, visitsKey, type Visits } from '../visits.ts';

/** The visits of a garden that are kept on this device. */
export function loadVisits(key: string): Visits {
  return readVisits(attempt((): unknown => JSON.parse(localStorage.getItem(key) ?? 'null')));
}

/** Keeps visits, or nothing where there are none. Where storage is blocked a choice holds for its page. */
export function keepVisits(key: string, visits: Visits): void {
  attempt(() => {
    if (Object.keys(visits).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(visits));
  });
}

/** Whether any visit of a garden is kept. */
export function hasVisits(site: string): boolean {
  return attempt(() => localStorage.getItem(visitsKey(site)) !== null, false);
}

export function eraseVisits(site: string): void {
  keepVisits(visitsKey(site), {});
}
