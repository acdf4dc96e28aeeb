import { createContext, useContext } from 'react';
import { readMoment } from '../../reflections/device/impure.ts';
import { openOnce } from '../../reflections/device/open-reflections.ts';
import { YoursStore } from './yours-store.ts';

/** What the page tells the island about its garden. */
export type Setup = {
  /** The permanent id of the site, by which things are kept. */
  site: string;
  title: string;
  /** The heads of the two voices. */
  voices: { then: string; now: string };
  /** The ids of the practices that there are. */
  practices: string[];
  lessons: { id: string; slug: string }[];
  /** The slugs of the pages beside which a reader can write. */
  pages: string[];
};

/** What every part of the page works with. */
export type YoursTools = ReturnType<typeof openTools>;

export const YoursContext = createContext<YoursTools | undefined>(undefined);

export function useYours(): YoursTools {
  const tools = useContext(YoursContext);
  if (!tools)
    throw new Error('Expected a part of the page Yours inside its YoursContext, found it outside.');
  return tools;
}

/** Opens what is kept on this device, for the page in which this runs. */
export function openTools(setup: Setup) {
  const reflections = openOnce(setup.site);
  return {
    reflections,
    store: new YoursStore(reflections, setup.site),
    setup,
    /** The language in which dates are formatted. */
    language: document.documentElement.lang,
    /** What time it is for the reader. */
    now: readMoment,
    /** The address of the garden's root. */
    root: new URL('..', document.baseURI.replace(/[?#].*/, '')).href,
  };
}
