import { isRecord } from '../text/record.ts';

/** What the page tells the island of its garden. */
export type Setup = {
  /** The permanent id of the site, by which things are kept. */
  site: string;
  title: string;
  /** The heads of the two voices. */
  voices: { then: string; now: string };
  /** The ids of the practices that there are. */
  practices: string[];
  lessons: { id: string; slug: string }[];
};

/** What the page has written into itself for the island. */
export function readSetup(text: string | undefined): Setup {
  const setup: unknown = JSON.parse(text ?? 'null');
  if (!isSetup(setup)) throw new Error('Expected the setup of the page, found something else.');
  return setup;
}

/** The page and this code are built together, so that a look at its outline is enough. */
function isSetup(value: unknown): value is Setup {
  return isRecord(value) && 'site' in value && 'voices' in value;
}
