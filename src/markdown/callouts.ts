import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { create } from './hast.ts';

/** `[!note]`, `[!note]-`, `[!my kind|with more]+ Title`. */
const opening = /^\[!([^\]|]+)(?:\|[^\]]*)?\]([+-]?)[ \t]*/;

/** Obsidian’s other names for its kinds, and GitHub’s. */
const aliases: Record<string, string> = {
  summary: 'abstract', tldr: 'abstract', hint: 'tip', important: 'tip', check: 'success', done: 'success',
  help: 'question', faq: 'question', caution: 'warning', attention: 'warning', fail: 'failure', missing: 'failure',
  error: 'danger', cite: 'quote',
}; // prettier-ignore

/**
 * A rehype plugin that makes a callout of a quote that begins with `[!kind]`. rehype-callouts drops the line breaks of its
 * first paragraph, knows listed kinds only, and takes `[!note]` in the midst of a sentence for one.
 */
export function rehypeCallouts() {
  return (tree: Root) => {
    visit(tree, 'element', (quote) => {
      const paragraph = quote.children.find((child) => child.type === 'element');
      const [first, ...others] = paragraph?.children ?? [];
      const match = first?.type === 'text' && opening.exec(first.value);
      if (quote.tagName !== 'blockquote' || paragraph?.tagName !== 'p' || !match) return;
      const [written, name = '', fold = ''] = match;
      const rest = { ...first, value: first.value.slice(written.length) };
      const [title, text] = splitAtLineEnd([rest, ...others]);
      const kind = name.trim().toLowerCase();
      quote.tagName = fold ? 'details' : 'aside';
      const dataKind = aliases[kind] ?? kind;
      const isOpen = fold === '+' && { open: true };
      quote.properties = { ...quote.properties, className: ['callout'], dataKind, ...isOpen };
      const head = title.length > 0 ? title : [{ type: 'text' as const, value: capitalize(kind) }];
      paragraph.children = text;
      quote.children = [
        fold ? create('summary', head) : create('p', head, { className: ['callout-title'] }),
        ...quote.children.filter((child) => child !== paragraph || text.length > 0),
      ];
    });
  };
}

/** The title is the first line; what follows on the next ones is text already. */
function splitAtLineEnd(parts: ElementContent[]): [ElementContent[], ElementContent[]] {
  const index = parts.findIndex(
    (part) => isBreak(part) || (part.type === 'text' && part.value.includes('\n')),
  );
  const at = parts[index];
  const isFull = (part: ElementContent) => part.type !== 'text' || part.value !== '';
  if (!at) return [parts.filter(isFull), []];
  const [before = '', ...after] = at.type === 'text' ? at.value.split('\n') : [];
  const title = [...parts.slice(0, index), { type: 'text' as const, value: before.trimEnd() }];
  const text = [{ type: 'text' as const, value: after.join('\n') }, ...parts.slice(index + 1)];
  return [title.filter(isFull), text.filter(isFull)];
}

function isBreak(part: ElementContent): part is Element {
  return part.type === 'element' && part.tagName === 'br';
}

function capitalize(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
