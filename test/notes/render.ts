import type { Root } from 'mdast';
import { parseMarkdown, type ParseOptions } from '../../src/markdown/parse.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import type { RenderContext } from '../../src/markdown/render-context.ts';
import { t } from '../../src/words/garden-words.ts';

/** The HTML of a text whose links all lead somewhere, but for those that say `missing`. */
export function render(
  text: string,
  { format = 'md', ...context }: Partial<RenderContext> & Pick<ParseOptions, 'format'> = {},
): Promise<string> {
  return renderTree(parseMarkdown(text, { format }).tree, context);
}

/** The same of a text that is read already. */
async function renderTree(
  tree: Root,
  context: Partial<RenderContext> = {},
): Promise<string> {
  return (await renderMarkdown(tree, testContext(context))).html;
}

/** What a text is rendered with, but for what a test says itself. */
export function testContext(context: Partial<RenderContext> = {}): RenderContext {
  return {
    path: 'notes/rest.md',
    resolve: (target, kind) => {
      if (/^[a-z]+:/i.test(target)) return { kind: 'outside', address: target };
      if (target.includes('missing') || kind === 'tag') return { kind: 'missing' };
      if (/\.(?:png|jpg)$/.test(target)) return { kind: 'picture', path: `notes/${target}` };
      if (/\.(?:pdf|mp3|mp4)$/.test(target)) return { kind: 'file', path: `notes/${target}` };
      return {
        kind: 'page',
        address:
          kind === 'wikilink' || kind === 'embed' ? `/notes/${target.toLowerCase()}/` : target,
      };
    },
    embed: () => Promise.resolve(undefined),
    passages: [],
    citations: new Map(),
    report: () => undefined,
    t,
    ...context,
  };
}
