import { createHash } from 'node:crypto';
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
export function writePolicy({ scripts, styles }: Governed): string {
  const content = listDirectives([...scripts], [...styles]).join(';');
  return `<meta http-equiv="content-security-policy" content="${content}">`;
}

/** The directives of a garden's policy, with the scripts and styles that it admits beside the garden's own files. */
export function listDirectives(scripts: readonly string[], styles: readonly string[]): string[] {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
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
