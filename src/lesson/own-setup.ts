import { isRecord } from '../text/record.ts';
import type { OwnLesson } from './own-stances.ts';

/** What the page tells the island of its lesson. */
export type OwnSetup = {
  /** The permanent id of the site, by which things are kept. */
  site: string;
  lesson: OwnLesson;
  /** The heads of the two voices. */
  voices: { then: string; now: string };
  /** The address of the page of all that is kept. */
  yours: string;
};

/** What the page has written into itself for the island. */
export function readSetup(text: string | undefined): OwnSetup {
  const setup: unknown = JSON.parse(text ?? 'null');
  if (!isSetup(setup)) throw new Error('Expected the setup of the lesson, found something else.');
  return setup;
}

/** The page and this code are built together, so that a look at its outline is enough. */
function isSetup(setup: unknown): setup is OwnSetup {
  return isRecord(setup) && isRecord(setup.lesson) && isRecord(setup.voices);
}
