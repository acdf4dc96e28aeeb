import { createHash } from 'node:crypto';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { applyEdits, attributeOf, innerText, walkElements } from './html-edits.ts';

/** Types of script that hold data, which no browser runs and no policy asks about. */
const dataTypes = /^(application|text)\/(.*\+)?json$/;

/** What the search's engine needs, which is compiled in the page. It allows no script that is made of text. */
export const searchEngine = "'wasm-unsafe-eval'";

/**
 * Writes a content security policy into a finished page, before anything that it governs: nothing is allowed but
 * the garden's own files and the very scripts and styles inside the page, by their digests.
 */
export function addPolicy(html: string): string {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  let after: number | undefined;
  walkElements(html, (element) => {
    if (element.tagName === 'style') styles.add(digest(innerText(element)));
    if (isInlineScript(element)) scripts.add(digest(innerText(element)));
    if (attributeOf(element, 'data-search-panel') !== undefined) scripts.add(searchEngine);
    if (attributeOf(element, 'charset') !== undefined)
      after ??= element.sourceCodeLocation?.endOffset;
  });
  if (after === undefined)
    throw new Error('A page has no <meta charset>, which its policy follows.');
  const content = listDirectives([...scripts], [...styles]).join(';');
  const meta = `<meta http-equiv="content-security-policy" content="${content}">`;
  return applyEdits(html, [{ start: after, end: after, text: meta }]);
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

function isInlineScript(element: DefaultTreeAdapterTypes.Element): boolean {
  if (element.tagName !== 'script' || attributeOf(element, 'src') !== undefined) return false;
  return !dataTypes.test(attributeOf(element, 'type') ?? '');
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
