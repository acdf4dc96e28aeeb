import { attempt } from '../../text/attempt.ts';

/** What a reader wrote that stands in this tab alone: beside a lesson, or in a practice before it was there. */
export function listUnkeptWords(site: string): [key: string, value: string][] {
  const isWords = (key: string) =>
    key.startsWith(`${site}:own:`) ||
    (key.startsWith(`${site}:practice:`) && key.endsWith(':draft'));
  return attempt(() => Object.entries(sessionStorage), []).filter(([key]) => isWords(key));
}

/** Erases them, and gives what puts them back. */
export function eraseUnkeptWords(site: string): () => void {
  const words = listUnkeptWords(site);
  for (const [key] of words) sessionStorage.removeItem(key);
  return () => {
    for (const [key, value] of words) attempt(() => sessionStorage.setItem(key, value));
  };
}
