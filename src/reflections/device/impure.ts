import type { Moment } from '../reflection.ts';

/* What pure rules are given as parameters: a new id and the time. */

/** An id that nothing else has. Pages without https have no `randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** This moment, and the zone in which it is read. */
export function readMoment(): Moment {
  return {
    instant: new Date().toISOString(),
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
