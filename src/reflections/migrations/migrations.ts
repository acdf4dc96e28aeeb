/**
 * A step from one version of the reflections to the next. It is pure, and its reflection may be anything: what it
 * cannot take up it gives back as it is, and the check that follows tells what is wrong.
 */
export type Migration = { from: number; step: (reflection: unknown) => unknown };

/**
 * Every step, in order. Version 1 is the first, so there is none yet. A new version adds its step here, as a file of
 * its own, and fixtures in `../../../test/reflections/fixtures`, written by the site as it is then and never edited after.
 */
export const migrations: readonly Migration[] = [];
