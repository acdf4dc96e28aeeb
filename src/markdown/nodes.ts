import type { Node, Parent, PhrasingContent } from 'mdast';

/** `[[target|words]]`; the children are the words. */
interface WikiLink extends Parent {
  type: 'wikiLink';
  target: string;
  children: PhrasingContent[];
}

/** `![[target|words]]`. */
interface Embed extends Node {
  type: 'embed';
  target: string;
  words?: string;
}

/** `#name`; the name is without the sign, the value with it. */
interface Tag extends Node {
  type: 'tag';
  name: string;
  value: string;
}

/** `==marked==`. */
interface Highlight extends Parent {
  type: 'highlight';
  children: PhrasingContent[];
}

/** `^[words]`, until `arrange` makes a footnote of it. */
interface InlineFootnote extends Parent {
  type: 'inlineFootnote';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface Data {
    /** The name that `^name` gives to the block. */
    blockName?: string;
  }
  interface PhrasingContentMap {
    wikiLink: WikiLink;
    embed: Embed;
    tag: Tag;
    highlight: Highlight;
    inlineFootnote: InlineFootnote;
  }
  interface RootContentMap {
    wikiLink: WikiLink;
    embed: Embed;
    tag: Tag;
    highlight: Highlight;
    inlineFootnote: InlineFootnote;
  }
}
