/**
 * A rendered text names what only a page can put in place: a practice, a picture, another file of the content. These are
 * the marks for them in its HTML.
 */

/** A practice, whose id is captured. */
export const practiceMarker = /<garden-practice id="([^"]*)"><\/garden-practice>/;

/** A picture element, of which the path and the attributes after it are captured. */
export const pictureMarker = /<img src="picture:([^"]*)"([^>]*)>/g;

/** The address of any other file, whose path is captured. */
export const fileMarker = /(?<=(?:href|src)=")attachment:([^"]*)(?=")/g;

/** A path as it was before it became part of an attribute. */
export function readMarkedPath(written: string): string {
  return written.replaceAll('&#x22;', '"').replaceAll('&#x26;', '&');
}

/** The pictures that a rendered text shows, by their paths. */
export function listPictures(html: string): string[] {
  return [...html.matchAll(pictureMarker)].map(([, path = '']) => readMarkedPath(path));
}

/** Whether a rendered text names anything that only a page can put in place. */
export function hasMarkers(html: string): boolean {
  return /<garden-practice |<img src="picture:|(?:href|src)="attachment:/.test(html);
}
