import { visit } from 'unist-util-visit';
import type { Edit } from '../../build/html-edits.ts';
import { replaceOutsideCode, tag } from './outside-code.ts';
import { editText, parseText, takeOut, type ParsedText } from './parsed-text.ts';
import { namePictures, takeHtml } from './take-html.ts';
import { escapeWords, quote } from './written-words.ts';

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
  return replaceOutsideCode(parsed, pattern, ([, embed = '', inner = ''], { isInLink }) => {
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

/** What is marked becomes strong, unless it stands in strong words or begins or ends with stressed ones. */
function writeMarks(parsed: ParsedText, lost: string[]): ParsedText {
  const pattern = /(?<![=\\])==(?=[^\s=])([^=\n]*[^\s=])==(?!=)/g;
  return replaceOutsideCode(parsed, pattern, ([mark, words = ''], { isInStrong }) => {
    if (!isInStrong && !/^\*|\*$/.test(words)) return `**${words}**`;
    if (isInStrong || !/^\*\*[^*]+\*\*$/.test(words))
      lost.push(`the mark ${quote(mark)}, whose words stay`);
    return words;
  });
}

/** Marks by which other notes point to a paragraph: `^a1b2c3` at its end. */
function takeBlockIds(parsed: ParsedText): ParsedText {
  return replaceOutsideCode(parsed, /(?:^|[ \t]+)\^[A-Za-z][\w-]*[ \t]*$|[ \t]+\^[\da-f]{6}[ \t]*$/gm, () => ''); // prettier-ignore
}

/** Places that a program would have filled in. They are words to everybody else, and stay. */
function tellTemplates(parsed: ParsedText, lost: string[]): ParsedText {
  const pattern = /\{\{[^{}\n]*\}\}|<%[^\n]*?%>|\[[\w -]+:: [^\]\n]*\]/g;
  return replaceOutsideCode(parsed, pattern, ([template]) => {
    lost.push(`${quote(template)}, which stays as it is written`);
    return undefined;
  });
}

/** A tag leads to its topic. A line of nothing but tags says what the fields will say, and is taken out. */
function linkTags(parsed: ParsedText, tags: string[]): ParsedText {
  return replaceOutsideCode(parsed, tag, ([written, name = ''], { isInLink, isTagLine }) => {
    if (isInLink) return undefined;
    tags.push(name);
    if (isTagLine) return '';
    return `[${escapeWords(written.slice(1))}](${tagScheme}${encodeURIComponent(name)})`;
  });
}
