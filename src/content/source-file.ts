import type { Root } from 'mdast';
import { isRecord } from '../text/record.ts';
import type { Finding, Place, Remark } from './mistake.ts';
import type { PartialDate } from './partial-date.ts';

/** What a file of the content folder is, and what its path says of it. */
export type FileKind =
  | {
      kind: 'site' | 'topics' | 'references' | 'lock' | 'words' | 'picture' | 'font' | 'attachment';
    }
  | { kind: 'lesson' | 'note' | 'page' | 'practice'; slug: string }
  | { kind: 'stance'; lesson: string; number: number }
  | { kind: 'misnamed'; mistake: Finding }
  /** The vault as a whole: what was told of it, and how many of its notes are not published. */
  | { kind: 'vault'; remarks: Remark[]; unpublished: number; mistake: Finding | undefined };

/** A link as a text has it. */
export type TextLink = {
  /** What is written: an address, or what stands between the brackets of a wikilink, such as `Note#Heading`. */
  target: string;
  /** `embed` for `![[…]]`, which shows a note, a picture or another file in its place. */
  kind: 'address' | 'wikilink' | 'embed';
  line: number;
  /** The sentence around the link in plain words, at most 300 characters. */
  sentence: string;
};

/** A heading of a text. `depth` is 1 for `#`, 2 for `##`… */
export type Heading = { text: string; anchor: string; depth: number; line: number };

/** What a Markdown body holds that other files or the rules of the garden care about. Lines count from the file's first. */
export type MarkdownFacts = {
  /** The words of its first paragraph. */
  opening?: string | undefined;
  /** The line of its first heading `#` that stands in no quotation. */
  titleLine?: number | undefined;
  /** What readers read of it, by paragraphs and the like, in the order in which a page shows them. */
  texts: { text: string; line: number }[];
  links: TextLink[];
  images: { address: string; alt: string; line: number }[];
  /** Ids cited with `[@id]`. */
  citations: { id: string; line: number }[];
  headings: Heading[];
  /** Names of the blocks that others may point to: `abc` for a paragraph that ends in `^abc`. */
  blocks: string[];
  /** Tags written in the text, without `#`: `rest`, `area/the-body`. */
  tags: string[];
  /** `hasCode` where an attribute is code, which `code` tells. */
  components: { name: string; attributes: Record<string, string>; hasCode?: true; line: number }[];
  /** Footnotes referred to that nothing defines. */
  missingFootnotes: { label: string; line: number }[];
  /** Names that `[words][name]` links to and that nothing defines. */
  missingDefinitions: { label: string; line: number }[];
  /** Code, which content may not have, in words: “an import”, “raw HTML”… */
  code: { what: string; line: number }[];
  /** What readers do not get as it was meant, by kind, such as an unclosed comment: the first line, and how many. */
  losses: { what: string; line: number; count: number }[];
};

/** A Markdown body: what it holds, and a way to its tree. */
export type MarkdownBody = MarkdownFacts & {
  /** Gives the caller a tree of its own. Few are kept, because thousands of them fill the memory. */
  readTree: () => Root;
  /** A digest of the file that it was read from, where the body may be known from an earlier run. */
  key?: string;
};

/** What is known of a picture file. `unjudged` where the package that reads pictures is missing. */
export type PictureFacts =
  | { kind: 'picture'; bytes: number }
  | { kind: 'drawing'; bytes: number; hasSize: boolean; code?: string }
  | { kind: 'unreadable'; bytes: number }
  | { kind: 'unjudged' };

/** One file of the content folder, identified, read and taken apart, but not yet checked. */
export type SourceFile = FileKind &
  Place & {
    /** True for a file of the vault that `site.yaml` names. */
    inVault?: true;
    /** The path of a translation, which otherwise goes by the path of what it translates. */
    writtenAt?: string | undefined;
    /** The language that a text is in, where the garden is shown in another and the text is not translated. */
    writtenIn?: string | undefined;
    /** The day until which a text that is no draft itself is held back as one. */
    waitsFor?: PartialDate | undefined;
    /** Of site.yaml: all languages of the garden, of which `data` names the one that it is read in. */
    languages?: readonly string[];
    /** What the YAML says; undefined for a file that has none. */
    data?: unknown;
    /** What keeps the fields from being read at all, in the words of a mistake, and the text that holds them. */
    unreadable?: { line: number; expected: string; found: string; mend: string; text: string };
    body?: MarkdownBody | undefined;
    /** The heading that gives a note its title, and stands in the body no more. */
    titleHeading?: Heading | undefined;
    picture?: PictureFacts;
    /** Whether a font file is one, by how it begins. */
    isFont?: boolean;
  };

/** True where a file says anything in a field, be it right or wrong. */
export function hasField({ data }: SourceFile, name: string): boolean {
  return isRecord(data) && data[name] !== undefined;
}

/** The path of a field, or of an entry of its list, as it is written in the file. */
export function pathInList({ data }: SourceFile, field: string, entry: string): PropertyKey[] {
  const list: unknown = isRecord(data) ? data[field] : [];
  return Array.isArray(list) ? [field, list.indexOf(entry)] : [field];
}

/** Where a text is written: a translation lies beside the file by whose path it goes. */
export function writtenPath({ path, writtenAt }: Pick<SourceFile, 'path' | 'writtenAt'>): string {
  return writtenAt ?? path;
}
