import type { Moment } from '../reflection.ts';

/** This moment, and the zone in which it is read. */
export function readMoment(): Moment {
  return {
    instant: new Date().toISOString(),
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
