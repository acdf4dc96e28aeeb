import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { applyEdits, type Edit } from '../../integrations/plain-folder/html-edits.ts';
import { parseMarkdown } from '../../markdown/parse.ts';

/** Begins the addresses that stand for a wikilink and for a tag until it is known where they lead. */
export const wikiScheme = 'wiki:';
export const tagScheme = 'tag:';

export type PlainText = { text: string; tags: string[]; lost: string[] };

const liveBlocks = /^(?:dataview|dataviewjs|tasks|query|button|templater)$/i;
const tag = /(?<=^|[\s(])#([\p{L}\p{M}\p{N}_/-]*[\p{L}_][\p{L}\p{M}\p{N}_/-]*)/gmu;

/** A text of Obsidian as Markdown and nothing else. What stands in code, and every other byte, stays as it is. */
export function makePlain(source: string): PlainText {
  const lost: string[] = [];
  const tags: string[] = [];
  const steps = [
    takeLiveBlocks,
    namePictures,
    takeHtml,
    takeComments,
    writeCallouts,
    writeWikilinks,
    writeMarks,
    takeBlockIds,
    tellTemplates,
  ];
  const plain = steps.reduce((text, step) => step(text, lost), source);
  return { text: linkTags(plain, tags), tags, lost };
}

/** Most steps change nothing, and the next one looks at the same text again. */
let latest: { text: string; tree: Root } | undefined;
function parse(text: string): Root {
  if (latest?.text !== text) latest = { text, tree: parseMarkdown(text) };
  return latest.tree;
}

/** What a match stands in. */
type Place = { isInLink: boolean; isInStrong: boolean; isTagLine: boolean };
type Range = { kind: 'code' | 'link' | 'strong' | 'tags'; start: number; end: number };

/** Writes anew what a pattern finds outside code; what gives undefined stays. */
function replaceOutsideCode(
  text: string,
  pattern: RegExp,
  write: (match: RegExpExecArray, place: Place) => string | undefined,
): string {
  if (!pattern.test(text)) return text;
  pattern.lastIndex = 0;
  const ranges = listRanges(text);
  const edits: Edit[] = [];
  let open: Range[] = [];
  let end = 0;
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    for (let range = ranges[next]; range && range.start <= match.index; range = ranges[++next])
      open.push(range);
    open = open.filter((range) => match.index < range.end);
    const isIn = (kind: Range['kind']) => open.some((range) => range.kind === kind);
    if (match.index < end || isIn('code')) continue;
    const place = { isInLink: isIn('link'), isInStrong: isIn('strong'), isTagLine: isIn('tags') };
    const written = write(match, place);
    if (written === undefined) continue;
    end = match.index + match[0].length;
    edits.push({ start: match.index, end, text: written });
  }
  return applyEdits(text, edits);
}

function listRanges(text: string): Range[] {
  const ranges: Range[] = [];
  visit(parse(text), (node) => {
    const kind = kindOf(node, text);
    if (kind) ranges.push({ kind, ...placeOf(node) });
  });
  return ranges;
}

function kindOf(node: Nodes, text: string): Range['kind'] | undefined {
  switch (node.type) {
    case 'code':
    case 'inlineCode':
      return 'code';
    case 'link':
    case 'linkReference':
    case 'image':
      return 'link';
    case 'strong':
      return 'strong';
    case 'paragraph': {
      const { start, end } = placeOf(node);
      return text.slice(start, end).replaceAll(tag, '').trim() === '' ? 'tags' : undefined;
    }
    default:
      return undefined;
  }
}

export function placeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Takes a part of a text out; one that has lines of its own goes with the empty lines below it. */
export function takeOut(text: string, node: Nodes): Edit {
  const { start, end } = placeOf(node);
  const isAtStart = start === 0 || text[start - 1] === '\n';
  const below = isAtStart ? (/^[ \t]*\n+/.exec(text.slice(end, end + 100))?.[0].length ?? 0) : 0;
  return { start, end: end + below, text: '' };
}

/** Blocks that a program fills in while the notes are open: there is nothing in them to read. */
function takeLiveBlocks(text: string, lost: string[]): string {
  const edits: Edit[] = [];
  visit(parse(text), 'code', (node) => {
    if (!liveBlocks.test(node.lang ?? '')) return;
    lost.push(`a block of ${node.lang ?? ''}, taken out`);
    edits.push(takeOut(text, node));
  });
  return applyEdits(text, edits);
}

/** A picture in HTML is one in Markdown. */
function namePictures(text: string): string {
  return replaceOutsideCode(text, /<img\b[^>]*>/gi, ([html]) => {
    const read = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(html)?.slice(1).join(''); // prettier-ignore
    const source = read('src');
    return source ? `![${escapeWords(read('alt') ?? '')}](<${source}>)` : undefined;
  });
}

/** Tags of HTML are taken out, and the words between them stay. */
export function takeHtml(source: string, lost: string[]): string {
  let text = source;
  for (let round = 0; ; round++) {
    const edits: Edit[] = [];
    visit(parse(text), 'html', (node) => {
      // What still looks like a tag after a few rounds was written to look so, and is shown as it is.
      const words = round < 4 ? wordsOf(node.value) : node.value.replaceAll('<', '\\<');
      edits.push(words ? { ...placeOf(node), text: words } : takeOut(text, node));
      if (round === 0 && !node.value.startsWith('</'))
        lost.push(
          `HTML, ${quote(node.value)}, taken out${words.trim() ? ' but for its words' : ''}`,
        );
    });
    if (edits.length === 0) return text;
    text = applyEdits(text, edits);
  }
}

function wordsOf(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/<[^>]*>?/g, '')
    .replaceAll(/^[ \t]+|[ \t]+$/gm, (space) => (html.includes('\n') ? '' : space));
}

function takeComments(text: string, lost: string[]): string {
  return replaceOutsideCode(
    text,
    /(?:^%%[\s\S]*?%%[ \t]*\n+|%%[\s\S]*?%%[ \t]*)/gm,
    ([comment]) => {
      lost.push(`a comment, ${quote(comment)}, taken out`);
      return '';
    },
  );
}

/** `> [!tip] Title` becomes a quotation that begins with its title. */
function writeCallouts(text: string): string {
  const pattern = /^([ \t]*(?:>[ \t]?)+)\[!([^\]|\n]+)(?:\|[^\]\n]*)?\][+-]?[ \t]*(.*)$/gm;
  return replaceOutsideCode(text, pattern, ([, prefix = '', kind = '', title = '']) => {
    const word = kind.trim().replace(/^./u, (first) => first.toUpperCase());
    const head = title.trim() || word;
    return `${prefix}${/[*_[\]`=]/.test(head) ? head : `**${head}**`}\n${prefix.trimEnd()}`;
  });
}

function writeWikilinks(text: string): string {
  const pattern = /(?<!\\)(!?)\[\[([^[\]\n]+)\]\]/g;
  return replaceOutsideCode(text, pattern, ([, embed = '', inner = ''], { isInLink }) => {
    const [target = '', ...labels] = inner.split(/\\?\|/).map((part) => part.trim());
    const given = labels.filter((label) => !/^\d+(?:x\d+)?$/.test(label)).join(' ');
    const [path = '', ...headings] = target.split('#');
    const name = (path.split('/').at(-1) ?? '').replace(/\.md$/i, '');
    const shown = [name, ...headings.filter((heading) => !heading.startsWith('^'))];
    const words = given || escapeWords(shown.filter(Boolean).join(' > '));
    const address = `${wikiScheme}${encodeURIComponent(target)}`;
    if (embed) return `![${given ? escapeWords(given) : ''}](${address})`;
    return isInLink ? words : `[${words}](${address})`;
  });
}

function writeMarks(text: string): string {
  const pattern = /(?<![=\\])==(?=[^\s=])([^=\n]*[^\s=])==(?!=)/g;
  return replaceOutsideCode(text, pattern, ([, words = ''], { isInStrong }) =>
    isInStrong || /^\*|\*$/.test(words) ? words : `**${words}**`,
  );
}

/** Marks by which other notes point to a paragraph: `^a1b2c3` at its end. */
function takeBlockIds(text: string): string {
  return replaceOutsideCode(text, /(?:^|[ \t]+)\^[A-Za-z][\w-]*[ \t]*$|[ \t]+\^[\da-f]{6}[ \t]*$/gm, () => ''); // prettier-ignore
}

/** Places that a program would have filled in. They are words to everybody else, and stay. */
function tellTemplates(text: string, lost: string[]): string {
  const pattern = /\{\{[^{}\n]*\}\}|<%[^\n]*?%>|\[[\w -]+:: [^\]\n]*\]/g;
  return replaceOutsideCode(text, pattern, ([template]) => {
    lost.push(`${quote(template)}, which stays as it is written`);
    return undefined;
  });
}

/** A tag leads to its topic. A line of nothing but tags says what the fields will say, and is taken out. */
function linkTags(text: string, tags: string[]): string {
  return replaceOutsideCode(text, tag, ([written, name = ''], { isInLink, isTagLine }) => {
    if (isInLink) return undefined;
    tags.push(name);
    if (isTagLine) return '';
    return `[${escapeWords(written.slice(1))}](${tagScheme}${encodeURIComponent(name)})`;
  });
}

/** Words as they stand in the square brackets of a link, with nothing in them that Markdown would take for a sign. */
export function escapeWords(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>~|]/g, '\\$&');
}

export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 50 ? `${line.slice(0, 49)}…` : line}”`;
}
