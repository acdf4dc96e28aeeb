import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const idFields = ['id', 'ariaDescribedBy', 'ariaLabelledBy'];

/**
 * A rehype plugin that gives the footnotes of each file ids of their own, because several stances stand on one
 * page and each would begin again with `fn-1`. Headings keep theirs: no page shows two texts that have any.
 */
export function rehypeEntryIds() {
  return (tree: Root, file: VFile) => {
    const prefix = entryPrefix(file.path);
    visit(tree, 'element', (element) => {
      for (const field of idFields) {
        const value = element.properties[field];
        if (value !== undefined && value !== null)
          element.properties[field] = prefixAll(String(value), prefix);
      }
      prefixAddress(element, prefix);
    });
  };
}

/** `lessons/ask-for-help/20-later.mdx` gives `ask-for-help-20`; `notes/rest.mdx` gives `rest`. */
export function entryPrefix(path: string): string {
  const [folder = '', name = ''] = path.replaceAll('\\', '/').split('/').slice(-2);
  const base = name.replace(/\.mdx?$/, '');
  const number = /^\d+/.exec(base)?.[0];
  return number ? `${folder}-${number}` : base;
}

function prefixAddress(element: Element, prefix: string): void {
  const { href } = element.properties;
  if (typeof href === 'string' && href.startsWith('#') && isFootnoteId(href.slice(1))) {
    element.properties.href = `#${prefix}-${href.slice(1)}`;
  }
}

function prefixAll(ids: string, prefix: string): string {
  return ids
    .split(' ')
    .map((id) => (isFootnoteId(id) ? `${prefix}-${id}` : id))
    .join(' ');
}

function isFootnoteId(id: string): boolean {
  return /^fn(ref)?-/.test(id) || id === 'footnote-label';
}
