import { visit } from 'unist-util-visit';
import { applyEdits, type Edit } from '../../integrations/plain-folder/html-edits.ts';
import {
  escapeWords,
  parse,
  placeOf,
  quote,
  replaceOutsideCode,
  tag,
  takeOut,
} from './outside-code.ts';

/** Begins the addresses that stand for a wikilink and for a tag until it is known where they lead. */
export const wikiScheme = 'wiki:';
export const tagScheme = 'tag:';

export type PlainText = { text: string; tags: string[]; lost: string[] };

const liveBlocks = /^(?:dataview|dataviewjs|tasks|query|button|templater)$/i;

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
