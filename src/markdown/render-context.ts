import type { ElementContent } from 'hast';
import type { TextLink } from '../content/source-file.ts';
import type { Passage } from '../garden/pairs.ts';
import type { Translate } from '../words/translate.ts';
import type { CitationLink } from './citations.ts';

/** Where a link, a picture or an embed of a text leads. */
export type Destination =
  /** From the garden's root, with its fragment: `/notes/rest/#stillness`. */
  | { kind: 'page'; address: string }
  /** An attachment, by the path of its file. */
  | { kind: 'picture' | 'file'; path: string }
  | { kind: 'outside'; address: string }
  /** Nothing has that name: the words stay, without a link. */
  | { kind: 'missing' };

/** The part of another text that an embed shows. */
export type Embedded = { title: string; address: string; children: ElementContent[] };

/** What a text cannot know by itself. */
export type RenderContext = {
  path: string;
  /** A tag is asked for by its name, without `#`. */
  resolve: (target: string, kind: TextLink['kind'] | 'picture' | 'tag') => Destination;
  /** The part of another text that an embed asks for; undefined where it has none or goes in a circle. */
  embed: (target: string) => Promise<Embedded | undefined>;
  /** What turns quote of the text. */
  passages: readonly Passage[];
  citations: ReadonlyMap<string, CitationLink>;
  t: Translate;
  /** Called with what could not be drawn and stays code. */
  report: (what: string, line: number | undefined) => void;
};
