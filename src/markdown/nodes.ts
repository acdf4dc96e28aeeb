import type { Data, Parent, PhrasingContent } from 'mdast';
import type { Node } from 'unist';

/** `[[target|words]]`; the children are the words. */
export interface WikiLink extends Parent {
  type: 'wikiLink';
  target: string;
  children: PhrasingContent[];
}

/** `![[target|words]]`. */
export interface Embed extends Node {
  type: 'embed';
  target: string;
  words?: string;
  data?: Data;
}

/** `#name`, without the sign. */
export interface Tag extends Node {
  type: 'tag';
  name: string;
  data?: Data;
}

/** `==marked==`. */
export interface Highlight extends Parent {
  type: 'highlight';
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
  }
  interface RootContentMap {
    wikiLink: WikiLink;
    embed: Embed;
    tag: Tag;
    highlight: Highlight;
  }
}
