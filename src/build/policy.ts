import { createHash } from 'node:crypto';
import { nothingElse, type Admitted } from '../content/extra.ts';
import { attributeOf, type Tag } from './html-tags.ts';

/** Types of script that hold data, which no browser runs and no policy asks about. */
const dataTypes = /^(application|text)\/(.*\+)?json$/;

/** The policy of a page as an element: nothing is allowed but the garden's own files, and the scripts and styles of these digests. */
export function writePolicy(
  scripts: readonly string[],
  styles: readonly string[],
  elsewhere: Admitted = nothingElse,
): string {
  const directives = [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts, ...elsewhere.script].join(' '),
    ['style-src', "'self'", ...styles, ...elsewhere.style].join(' '),
    ...listSharedDirectives(elsewhere),
  ];
  return `<meta http-equiv="content-security-policy" content="${directives.join(';')}">`;
}

/**
 * What a garden's policy says of every page alike: what may come from the garden itself, or from hosts that an author lets
 * in. No text becomes script or markup but by the policy of trusted types in `Base.astro`, which lets through the garden's
 * workers; scripts that an author lets in may not know of such policies.
 */
export function listSharedDirectives(elsewhere: Admitted = nothingElse): string[] {
  const { image, connect, frame } = elsewhere;
  return [
    ['img-src', "'self'", ...image].join(' '),
    "font-src 'self'",
    ['connect-src', "'self'", ...connect].join(' '),
    ...(frame.length > 0 ? [['frame-src', ...frame].join(' ')] : []),
    "manifest-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(elsewhere === nothingElse
      ? ["require-trusted-types-for 'script'", 'trusted-types default']
      : []),
  ];
}

/** True for a script that stands in the page and runs. */
export function isInlineScript(tag: Tag): boolean {
  if (tag.name !== 'script' || attributeOf(tag, 'src') !== undefined) return false;
  return !dataTypes.test(attributeOf(tag, 'type') ?? '');
}

const digests = new Map<string, string>();

/** Most scripts and styles are the same on thousands of pages. */
export function digest(text: string): string {
  const made =
    digests.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  digests.set(text, made);
  return made;
}
