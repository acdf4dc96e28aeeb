import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * A rehype plugin that gives the footnotes of each file ids of their own, because several stances share a page and each
 * would begin again with `fn-1`. Headings keep theirs: no page shows two texts with headings.
 */
export function rehypeFootnoteIds() {
  return (tree: Root, file: VFile) => {
    const prefix = filePrefix(file.path);
    visit(tree, 'element', (element) => {
      if (isReference(element)) prefixReference(element, prefix);
      if ('dataFootnotes' in element.properties) prefixFootnotes(element, prefix);
    });
  };
}

/** `lessons/ask-for-help/20-later.mdx` gives `ask-for-help-20`; `notes/rest.mdx` gives `rest`. */
export function filePrefix(path: string): string {
  const [folder = '', name = ''] = path.replaceAll('\\', '/').split('/').slice(-2);
  const base = name.replace(/\.mdx?$/, '');
  const number = /^\d+/.exec(base)?.[0];
  return number ? `${folder}-${number}` : base;
}

/** A link from the text to a footnote, or back from there. */
function isReference({ properties }: Element): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}

function prefixReference({ properties }: Element, prefix: string): void {
  const { id, href, ariaDescribedBy } = properties;
  if (id) properties.id = `${prefix}-${id}`;
  if (typeof href === 'string') properties.href = `#${prefix}-${href.slice(1)}`;
  if (ariaDescribedBy) properties.ariaDescribedBy = [`${prefix}-${String(ariaDescribedBy)}`];
}

/** The footnotes' label and each of their entries, but nothing inside a footnote. */
function prefixFootnotes(section: Element, prefix: string): void {
  for (const part of section.children) {
    if (part.type !== 'element') continue;
    const entries = part.tagName === 'ol' ? part.children : [part];
    for (const entry of entries) {
      if (entry.type !== 'element' || !entry.properties.id) continue;
      entry.properties.id = `${prefix}-${entry.properties.id}`;
    }
  }
}
