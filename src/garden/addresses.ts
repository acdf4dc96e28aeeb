import { filePath } from '../content/mistake.ts';
import type { Site } from '../content/site.ts';
import { attempt } from '../text/attempt.ts';
import { openingSlug } from './garden.ts';

/** An address as it is written in a text, in its two parts. The fragment is undefined where there is no `#`. */
export function splitAddress(written: string): { path: string; fragment: string | undefined } {
  const [path = '', fragment] = decodeAddress(written).split('#');
  return { path, fragment };
}

/** `/notes/caf%C3%A9/` as `/notes/café/`. What cannot be decoded stays as it is written. */
export function decodeAddress(written: string): string {
  return attempt(() => decodeURI(written), written);
}

/** A path from the garden's root as an absolute address. `site` ends in a slash and may have a path of its own. */
export function absoluteAddress(path: string, site: string): string {
  return site + encodeURI(path.slice(1));
}

export function pageAddress({ slug }: { slug: string }): string {
  return slug === openingSlug ? '/' : `/${slug}/`;
}

export function noteAddress({ slug }: { slug: string }): string {
  return `/notes/${slug}/`;
}

export function topicAddress({ id }: { id: string }): string {
  return `/topics/${id}/`;
}

export function practiceAddress({ id }: { id: string }): string {
  return `/practices/${id}/`;
}

/** Where the practice stands as data. */
export function practiceDataAddress({ id }: { id: string }): string {
  return `/practices/${id}.json`;
}

/** Where the file of a text can be changed, if the garden says so. What lies in a vault lies elsewhere. */
export function editAddress(
  { source, vault }: Pick<Site, 'source' | 'vault'>,
  path: string,
): string | undefined {
  const isInVault = vault && path.startsWith(`${vault.folder.replace(/\/+$/, '')}/`);
  if (!source || isInVault) return undefined;
  return source.edit.replace('{path}', () => encodeURI(filePath(path)));
}
