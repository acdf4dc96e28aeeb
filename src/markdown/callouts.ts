import type { ElementContent, Root } from 'hast';
import { create, text } from './hast.ts';
import { walkElements } from './walk.ts';

/** `[!note]`, `[!note]-`, `[!my kind|with more]+ Title`. */
const opening = /^\[!([^\]|]+)(?:\|[^\]]*)?\]([+-]?)[ \t]*/;

/** Obsidian’s other names for its kinds, and GitHub’s. */
const aliases: Record<string, string> = {
  summary: 'abstract', tldr: 'abstract', hint: 'tip', important: 'tip', check: 'success', done: 'success',
  help: 'question', faq: 'question', caution: 'warning', attention: 'warning', fail: 'failure', missing: 'failure',
  error: 'danger', cite: 'quote',
}; // prettier-ignore

/**
 * Makes a callout of a quote that begins with `[!kind]`. rehype-callouts drops the line breaks of its first paragraph,
 * knows listed kinds only, and takes `[!note]` in the midst of a sentence for one.
 */
export function makeCallouts(tree: Root): void {
  walkElements(tree, (quote) => {
    const paragraph = quote.children.find((child) => child.type === 'element');
    const [first, ...others] = paragraph?.children ?? [];
    const match = first?.type === 'text' && opening.exec(first.value);
    if (quote.tagName !== 'blockquote' || paragraph?.tagName !== 'p' || !match) return;
    const [written, name = '', fold = ''] = match;
    const rest = { ...first, value: first.value.slice(written.length) };
    const [title, body] = splitAtLineEnd([rest, ...others]);
    const kind = name.trim().toLowerCase();
    quote.tagName = fold ? 'details' : 'aside';
    const dataKind = aliases[kind] ?? kind;
    const isOpen = fold === '+' && { open: true };
    quote.properties = { ...quote.properties, className: ['callout'], dataKind, ...isOpen };
    const head = title.length > 0 ? title : [text(kind.charAt(0).toUpperCase() + kind.slice(1))];
    paragraph.children = body;
    quote.children = [
      fold ? create('summary', head) : create('p', head, { className: ['callout-title'] }),
      ...quote.children.filter((child) => child !== paragraph || body.length > 0),
    ];
  });
}

/** The title is the first line; what follows on the next ones is text already. */
function splitAtLineEnd(parts: ElementContent[]): [ElementContent[], ElementContent[]] {
  const endsLine = (part: ElementContent) =>
    part.type === 'text' ? part.value.includes('\n') : 'tagName' in part && part.tagName === 'br';
  const index = parts.findIndex(endsLine);
  const at = parts[index];
  const isFull = (part: ElementContent) => part.type !== 'text' || part.value !== '';
  if (!at) return [parts.filter(isFull), []];
  const [before = '', ...after] = at.type === 'text' ? at.value.split('\n') : [];
  const title = [...parts.slice(0, index), text(before.trimEnd())];
  const body = [text(after.join('\n')), ...parts.slice(index + 1)];
  return [title.filter(isFull), body.filter(isFull)];
}
