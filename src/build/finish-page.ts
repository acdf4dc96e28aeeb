import type { Admitted } from '../content/extra.ts';
import { applyEdits, attributeOf, listTags, type Edit, type Tag } from './html-tags.ts';
import { groupNeighbours, joinElements } from './join-elements.ts';
import { digest, isInlineScript, writePolicy } from './policy.ts';
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
  const tags = [...listTags(html)];
  const edits: Edit[] = [];
  const names = new Set<string>();
  for (const tag of tags) {
    if (!addressless.has(path)) edits.push(...relativeTag(tag, path));
    addNames(tag, names);
  }
  const charset = tags.find((tag) => attributeOf(tag, 'charset') !== undefined);
  if (!charset) throw new Error(`${path} has no <meta charset>, which its policy follows.`);
  const characters = new Set(html.match(/[^\0-\x7F]/gu));
  const hasIslands = tags.some(({ name }) => name === 'astro-island');
  const parts = { names, characters, scriptNames: hasIslands ? scriptNames : none };
  const finishStyle = ({ inner = '' }: Tag) => {
    const used = usedStyles(inner, parts);
    return addressless.has(path) ? used : relativeStyles(used, path);
  };
  const { styles, scripts } = groupElements(tags, elsewhere !== undefined);
  const joinedStyles = styles.map((group) => joinElements(group, '', finishStyle));
  const joinedScripts = scripts.map((group) => joinElements(group, '\n;'));
  for (const joined of [...joinedStyles, ...joinedScripts]) edits.push(...joined.edits);
  const policy = writePolicy(digestsOf(joinedScripts), digestsOf(joinedStyles), elsewhere);
  edits.push({ start: charset.end, end: charset.end, text: policy });
  return applyEdits(
    html,
    edits.sort((a, b) => a.start - b.start),
  );
}

/** Which styles and scripts of a page become one. Beside lines of an author's own each stays where it was put. */
function groupElements(tags: readonly Tag[], isApart: boolean) {
  const styles = tags.filter(({ name }) => name === 'style');
  const scripts = tags.filter(isInlineScript);
  const apart = (elements: Tag[]) => elements.map((element) => [element]);
  if (isApart || styles.length === 0) return { styles: apart(styles), scripts: apart(scripts) };
  return { styles: [styles], scripts: groupNeighbours(scripts) };
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

function digestsOf(elements: readonly { text: string }[]): string[] {
  return [...new Set(elements.map(({ text }) => digest(text)))];
}
