import type { DeviceSection, Translate } from '../../words/translate.ts';
import { createContext, useContext } from 'react';
import type { Moment } from '../../reflections/reflection.ts';
import type { Reflections } from '../../reflections/device/open-reflections.ts';
import type { Setup } from '../setup.ts';
import type { YoursStore } from './yours-store.ts';

/** What every part of the page works with. */
export type YoursTools = {
  reflections: Reflections;
  store: YoursStore;
  setup: Setup;
  t: Translate<DeviceSection>;
  /** The language in which dates are told. */
  language: string;
  /** What time it is for the reader. */
  now: () => Moment;
  /** The address of the garden's root. */
  root: string;
};

export const YoursContext = createContext<YoursTools | undefined>(undefined);

export function useYours(): YoursTools {
  const tools = useContext(YoursContext);
  if (!tools) throw new Error('Expected to stand inside of the page Yours.');
  return tools;
}
