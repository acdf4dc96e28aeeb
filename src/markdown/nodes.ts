import type { Node, Nodes, Parent, PhrasingContent } from 'mdast';
import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Phrase<Type extends string> = Parent & { type: Type; children: PhrasingContent[] };

/** `[[target|words]]`; the children are the words. */
type WikiLink = Phrase<'wikiLink'> & { target: string };

/** `![[target|words]]`. */
type Embed = Node & { type: 'embed'; target: string; words?: string };

/** `#name`; the name is without the sign, the value with it. */
type Tag = Node & { type: 'tag'; name: string; value: string };

declare module 'mdast' {
  interface Data {
    /** The name that `^name` gives to the block. */
    blockName?: string;
  }
  interface PhrasingContentMap {
    wikiLink: WikiLink;
    embed: Embed;
    tag: Tag;
    /** `==marked==`. */
    highlight: Phrase<'highlight'>;
    /** `^[words]`, until `arrange` makes a footnote of it. */
    inlineFootnote: Phrase<'inlineFootnote'>;
  }
  interface RootContentMap {
    wikiLink: WikiLink;
    embed: Embed;
    tag: Tag;
    highlight: Phrase<'highlight'>;
    inlineFootnote: Phrase<'inlineFootnote'>;
  }
}

/** A component in MDX, alone on its line or in a line of words. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a component of MDX, and for HTML in it. */
export function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attributes of a component that are plain text. */
export function readAttributes({ attributes }: Component): Record<string, string> {
  const read: Record<string, string> = {};
  for (const attribute of attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      read[attribute.name] = attribute.value;
  return read;
}

/** What becomes of the pieces that `syntax.ts` finds. */
export const syntaxNodes: Extension = {
  enter: {
    wikiLink: enter(() => ({ type: 'wikiLink', target: '', children: [] })),
    embed: enter(() => ({ type: 'embed', target: '' })),
    highlight: enter(() => ({ type: 'highlight', children: [] })),
    inlineFootnote: enter(() => ({ type: 'inlineFootnote', children: [] })),
    tag(token) {
      const value = this.sliceSerialize(token);
      const isName = this.stack.some(({ type }) => /link|image|fragment/i.test(type));
      if (isName) this.enter({ type: 'text', value }, token);
      else this.enter({ type: 'tag', name: value.slice(1).replace(/\/+$/, ''), value }, token);
    },
  },
  exit: {
    target(token) {
      const node = this.stack.at(-1);
      // In a table the bar after it is escaped.
      if (node && 'target' in node)
        node.target = this.sliceSerialize(token).replace(/\\$/, '').trim();
    },
    embedWords(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'embed') node.words = this.sliceSerialize(token).trim();
    },
    wikiLink(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'wikiLink' && node.children.length === 0)
        node.children.push({ type: 'text', value: wordsOfTarget(node.target) });
      this.exit(token);
    },
    embed: exit,
    highlight: exit,
    inlineFootnote: exit,
    tag: exit,
  },
  canContainEols: ['inlineFootnote', 'highlight'],
};

function enter(create: () => Parameters<CompileContext['enter']>[0]): Handle {
  return function (token) {
    this.enter(create(), token);
  };
}

function exit(this: CompileContext, token: Parameters<Handle>[0]): void {
  this.exit(token);
}

/** What a link without words shows: `Note > Heading`. The name of a block is no word. */
function wordsOfTarget(target: string): string {
  const parts = target.replace(/\/$|\.mdx?(?=[#^]|$)/i, '').split(/#|(?=\^)/);
  const words = parts.map((part) => part.trim()).filter((part) => /^[^^]/.test(part));
  return words.join(' > ') || target;
}
