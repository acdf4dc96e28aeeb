import { createHash } from 'node:crypto';
import { nothingElse, type Admitted } from '../content/extra.ts';
import { attributeOf, type Tag } from './html-tags.ts';

/** Types of script that hold data, which no browser runs and no policy asks about. */
const dataTypes = /^(application|text)\/(.*\+)?json$/;

/** What a page has that its policy has to admit: scripts and styles by their digests. */
export type Governed = { scripts: Set<string>; styles: Set<string> };

/** Adds what a tag brings along to what the policy of its page admits. A style is added by its final text. */
export function admit(tag: Tag, { scripts }: Governed): void {
  if (tag.inner !== undefined && isInlineScript(tag)) scripts.add(digest(tag.inner));
}

/** The policy of a page as an element: nothing is allowed but the garden's own files and what was admitted. */
export function writePolicy({ scripts, styles }: Governed, elsewhere?: Admitted): string {
  const content = listDirectives([...scripts], [...styles], elsewhere).join(';');
  return `<meta http-equiv="content-security-policy" content="${content}">`;
}

/**
 * The directives of a garden's policy, with the scripts and styles that it admits beside the garden's own files, and the
 * hosts from which an author lets anything come.
 */
export function listDirectives(
  scripts: readonly string[],
  styles: readonly string[],
  elsewhere: Admitted = nothingElse,
): string[] {
  const { script, style, image, connect, frame } = elsewhere;
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts, ...script].join(' '),
    ['style-src', "'self'", ...styles, ...style].join(' '),
    ['img-src', "'self'", ...image].join(' '),
    "font-src 'self'",
    ['connect-src', "'self'", ...connect].join(' '),
    ...(frame.length > 0 ? [['frame-src', ...frame].join(' ')] : []),
    "manifest-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}

function isInlineScript(tag: Tag): boolean {
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
