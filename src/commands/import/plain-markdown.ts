import { visit } from 'unist-util-visit';
import type { Edit } from '../../build/html-edits.ts';
import {
  editText,
  escapeWords,
  parseText,
  placeOf,
  quote,
  replaceOutsideCode,
  tag,
  takeOut,
  type ParsedText,
} from './markdown-text.ts';

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
    writeHtmlImages,
    takeHtml,
    takeComments,
    writeCallouts,
    writeWikilinks,
    writeMarks,
    takeBlockIds,
    reportTemplates,
  ];
  const plain = steps.reduce((parsed, step) => step(parsed, lost), parseText(source));
  return { text: linkTags(plain, tags).text, tags, lost };
}

/** Blocks that a program fills in while the notes are open: there is nothing in them to read. */
function takeLiveBlocks(parsed: ParsedText, lost: string[]): ParsedText {
  const edits: Edit[] = [];
  visit(parsed.tree(), 'code', (node) => {
    if (!liveBlocks.test(node.lang ?? '')) return;
    lost.push(`a block of ${node.lang ?? ''}, taken out`);
    edits.push(takeOut(parsed.text, node));
  });
  return editText(parsed, edits);
}

function takeComments(parsed: ParsedText, lost: string[]): ParsedText {
  return replaceOutsideCode(
    parsed,
    /(?:^%%[\s\S]*?%%[ \t]*\n+|%%[\s\S]*?%%[ \t]*)/gm,
    ([comment]) => {
      lost.push(`a comment, ${quote(comment)}, taken out`);
      return '';
    },
  );
}

/** `> [!tip] Title` becomes a quotation that begins with its title; of its sign, only a kind that is the title stays. */
function writeCallouts(parsed: ParsedText, lost: string[]): ParsedText {
  const pattern = /^([ \t]*(?:>[ \t]?)+)(\[!([^\]|\n]+)(\|[^\]\n]*)?\]([+-]?))[ \t]*(.*)$/gm;
  return replaceOutsideCode(
    parsed,
    pattern,
    ([, prefix = '', sign = '', kind = '', more = '', fold = '', title = '']) => {
      const word = kind.trim().replace(/^./u, (first) => first.toUpperCase());
      const head = title.trim() || word;
      if (title.trim() || more || fold)
        lost.push(`the sign ${quote(sign)} of the callout ${quote(head)}, now a quotation`);
      return `${prefix}${/[*_[\]`=]/.test(head) ? head : `**${head}**`}\n${prefix.trimEnd()}`;
    },
  );
}

function writeWikilinks(parsed: ParsedText): ParsedText {
  const pattern = /(?<!\\)(!?)\[\[([^[\]\n]+)\]\]/g;
  return replaceOutsideCode(parsed, pattern, ([, embed = '', inner = ''], contexts) => {
    const [target = '', ...labels] = inner.split(/\\?\|/).map((part) => part.trim());
    const given = labels.filter((label) => !/^\d+(?:x\d+)?$/.test(label)).join(' ');
    const [path = '', ...headings] = target.split('#');
    const name = (path.split('/').at(-1) ?? '').replace(/\.md$/i, '');
    const shown = [name, ...headings.filter((heading) => !heading.startsWith('^'))];
    const words = given || escapeWords(shown.filter(Boolean).join(' > '));
    const address = `${wikiScheme}${encodeURIComponent(target)}`;
    if (embed) return `![${given ? escapeWords(given) : ''}](${address})`;
    return contexts.has('link') ? words : `[${words}](${address})`;
  });
}

/** What is marked becomes strong, unless it stands in strong words or begins or ends with stressed ones. */
function writeMarks(parsed: ParsedText, lost: string[]): ParsedText {
  const pattern = /(?<![=\\])==(?=[^\s=])([^=\n]*[^\s=])==(?!=)/g;
  return replaceOutsideCode(parsed, pattern, ([mark, words = ''], contexts) => {
    const isInStrong = contexts.has('strong');
    if (!isInStrong && !/^\*|\*$/.test(words)) return `**${words}**`;
    if (isInStrong || !/^\*\*[^*]+\*\*$/.test(words))
      lost.push(`the mark ${quote(mark)}, whose words stay`);
    return words;
  });
}

/** Marks by which other notes point to a paragraph: `^a1b2c3` at its end. */
function takeBlockIds(parsed: ParsedText): ParsedText {
  return replaceOutsideCode(
    parsed,
    /(?:^|[ \t]+)\^[A-Za-z][\w-]*[ \t]*$|[ \t]+\^[\da-f]{6}[ \t]*$/gm,
    () => '',
  );
}

/** Places that a program would have filled in. They are words to everybody else, and stay. */
function reportTemplates(parsed: ParsedText, lost: string[]): ParsedText {
  const pattern = /\{\{[^{}\n]*\}\}|<%[^\n]*?%>|\[[\w -]+:: [^\]\n]*\]/g;
  return replaceOutsideCode(parsed, pattern, ([template]) => {
    lost.push(`${quote(template)}, which stays as it is written`);
    return undefined;
  });
}

/** A tag leads to its topic. A line of nothing but tags says what the fields will say, and is taken out. */
function linkTags(parsed: ParsedText, tags: string[]): ParsedText {
  return replaceOutsideCode(parsed, tag, ([written, name = ''], contexts) => {
    if (contexts.has('link')) return undefined;
    tags.push(name);
    if (contexts.has('tags')) return '';
    return `[${escapeWords(written.slice(1))}](${tagScheme}${encodeURIComponent(name)})`;
  });
}

/** A picture in HTML is one in Markdown. */
function writeHtmlImages(parsed: ParsedText): ParsedText {
  return replaceOutsideCode(parsed, /<img\b[^>]*>/gi, ([html]) => {
    const read = (name: string) => {
      const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i');
      return attribute.exec(html)?.slice(1).join('');
    };
    const source = read('src');
    return source ? `![${escapeWords(read('alt') ?? '')}](<${source}>)` : undefined;
  });
}

/** Tags of HTML are taken out, and the words between them stay, but for scripts and styles. */
export function takeHtml(source: ParsedText, lost: string[]): ParsedText {
  let parsed = takeScripts(source, lost);
  for (let round = 0; ; round++) {
    const edits: Edit[] = [];
    visit(parsed.tree(), 'html', (node) => {
      // What still looks like a tag after a few rounds was written to look so, and is shown as it is.
      const words = round < 4 ? wordsOf(node.value) : node.value.replaceAll('<', '\\<');
      edits.push(words ? { ...placeOf(node), text: words } : takeOut(parsed.text, node));
      if (round === 0 && !node.value.startsWith('</'))
        lost.push(
          `HTML, ${quote(node.value)}, taken out${words.trim() ? ' but for its words' : ''}`,
        );
    });
    if (edits.length === 0) return parsed;
    parsed = editText(parsed, edits);
  }
}

/** In a sentence, a script begins in one piece of HTML and ends in another; nothing between them is for readers. */
function takeScripts(parsed: ParsedText, lost: string[]): ParsedText {
  const edits: Edit[] = [];
  let open: { name: string; start: number } | undefined;
  visit(parsed.tree(), 'html', (node) => {
    const { start, end } = placeOf(node);
    const [, slash, name = ''] = /^<(\/?)(script|style)\b/i.exec(node.value.toLowerCase()) ?? [];
    if (!open && name && !slash && !node.value.toLowerCase().includes(`</${name}`)) {
      open = { name, start };
    } else if (open && slash && name === open.name) {
      lost.push(`HTML, ${quote(parsed.text.slice(open.start, end))}, taken out`);
      edits.push({ start: open.start, end, text: '' });
      open = undefined;
    }
  });
  return editText(parsed, edits);
}

function wordsOf(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/<[^>]*>?/g, '')
    .replaceAll(/^[ \t]+|[ \t]+$/gm, (space) => (html.includes('\n') ? '' : space));
}
