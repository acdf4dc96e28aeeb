import type { Node, Parent, PhrasingContent } from 'mdast';

interface Phrase<Type extends string> extends Parent {
  type: Type;
  children: PhrasingContent[];
}

/** `[[target|words]]`; the children are the words. */
interface WikiLink extends Phrase<'wikiLink'> {
  target: string;
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
