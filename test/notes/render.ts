import type { Root } from 'mdast';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { renderMarkdown, type Destination, type RenderContext } from '../../src/markdown/render.ts';
import { t } from '../../src/words/garden-words.ts';

/** The HTML of a text whose links all lead somewhere, but for those that say `missing`. */
export function render(text: string, context: Partial<RenderContext> = {}): Promise<string> {
  return renderTree(parseMarkdown(text, context.format ?? 'md'), context);
}

/** The same of a text that is read already. */
export async function renderTree(tree: Root, context: Partial<RenderContext> = {}): Promise<string> {
  const given: RenderContext = {
    path: 'notes/rest.md',
    format: 'md',
    resolve,
    embed: () => Promise.resolve(undefined),
    citations: new Map(),
    t,
  };
  return (await renderMarkdown(tree, { ...given, ...context })).html;
}

function resolve(target: string, kind: string): Destination {
  if (/^[a-z]+:/i.test(target)) return { kind: 'outside', address: target };
  if (target.includes('missing')) return { kind: 'missing' };
  if (/\.(?:png|jpg)$/.test(target)) return { kind: 'picture', path: `notes/${target}` };
  if (/\.(?:pdf|mp3|mp4)$/.test(target)) return { kind: 'file', path: `notes/${target}` };
  const isName = kind === 'wikilink' || kind === 'embed';
  return { kind: 'page', address: isName ? `/notes/${target.toLowerCase()}/` : target };
}
