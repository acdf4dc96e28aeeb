import type { Admitted } from '../content/extra.ts';
import { applyEdits, attributeOf, listTags, type Edit, type Tag } from './html-tags.ts';
import { admit, digest, writePolicy, type Governed } from './policy.ts';
import { relativeStyles, relativeTag } from './relative-address.ts';
import { usedStyles } from './used-styles.ts';

/** The pages that are shown at any address, so that nothing in them can be relative to their own. */
const addressless = new Set(['/404.html', '/offline/index.html']);

/**
 * Finishes a page in one pass over its tags: every address becomes relative to the page, of its styles only those stay
 * that something in it can have, and before anything that it governs comes the policy that fits the page. `scriptNames`
 * are the words of the garden's scripts, among them what an island may put into a page; `elsewhere` is what its author lets in.
 */
export function finishPage(
  html: string,
  path: string,
  scriptNames: ReadonlySet<string> = new Set(),
  elsewhere?: Admitted,
): string {
  const edits: Edit[] = [];
  const governed: Governed = { scripts: new Set(), styles: new Set() };
  const names = new Set<string>();
  const characters = new Set(html.match(/[^\0-\x7F]/gu));
  const styles: Tag[] = [];
  let policyPlace: number | undefined;
  const tags = [...listTags(html)];
  const hasIslands = tags.some(({ name }) => name === 'astro-island');
  for (const tag of tags) {
    if (!addressless.has(path)) edits.push(...relativeTag(tag, path));
    if (tag.name === 'style') styles.push(tag);
    addNames(tag, names);
    admit(tag, governed);
    if (attributeOf(tag, 'charset') !== undefined) policyPlace ??= tag.end;
  }
  for (const { end, inner = '' } of styles) {
    const used = usedStyles(inner, {
      names,
      characters,
      scriptNames: hasIslands ? scriptNames : none,
    });
    const text = addressless.has(path) ? used : relativeStyles(used, path);
    governed.styles.add(digest(text));
    edits.push({ start: end, end: end + inner.length, text });
  }
  if (policyPlace === undefined)
    throw new Error(`${path} has no <meta charset>, which its policy follows.`);
  edits.push({ start: policyPlace, end: policyPlace, text: writePolicy(governed, elsewhere) });
  return applyEdits(
    html,
    edits.sort((a, b) => a.start - b.start),
  );
}

const none: ReadonlySet<string> = new Set();

/** What selectors can name of a tag. */
function addNames({ name, attributes }: Tag, names: Set<string>): void {
  names.add(name);
  for (const attribute of attributes) {
    names.add(attribute.name);
    if (attribute.name === 'class' || attribute.name === 'id')
      for (const one of attribute.value.split(/\s+/)) names.add(one);
  }
}
