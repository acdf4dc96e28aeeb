/**
 * A rendered text names what only a page can put in place: a practice, a picture, another file of the content. These are
 * the marks for them in its HTML.
 */

/** A practice, whose id is captured. */
export const practiceMarker = /<garden-practice id="([^"]*)"><\/garden-practice>/;

/** A picture element, of which the path and the attributes after it are captured. */
export const pictureMarker = /<img src="picture:([^"]*)"([^>]*)>/g;

/** The address of any other file, whose path is captured. */
export const fileMarker = /(?<=(?:href|src)=")file:([^"]*)(?=")/g;

/** The address that stands for a file until a page is drawn. Its path may hold any character. */
export function markFile(kind: 'picture' | 'file', path: string): string {
  return `${kind}:${encodeURIComponent(path)}`;
}

/** Every file that a rendered text shows or links to, by the path that its address stands for. */
export function listMarkedFiles(html: string): { kind: 'picture' | 'file'; path: string }[] {
  return [...html.matchAll(/(?:href|src)="(picture|file):([^"]*)"/g)].map(
    ([, kind = '', path = '']) => ({
      kind: kind === 'picture' ? kind : 'file',
      path: decodeURIComponent(path),
    }),
  );
}
