import { openReflections, type Reflections } from './open-reflections.ts';

const opened = new Map<string, Reflections>();

/**
 * What is kept of a site on this device. It is opened only once it is wanted, since till then nothing is stored, not even
 * an empty place for it; and once for all islands of a page.
 */
export function openOnce(site: string): Reflections {
  const reflections = opened.get(site) ?? openReflections(site);
  opened.set(site, reflections);
  return reflections;
}
