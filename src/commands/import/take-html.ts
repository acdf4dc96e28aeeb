import { visit } from 'unist-util-visit';
import type { Edit } from '../../build/html-edits.ts';
import { replaceOutsideCode } from './outside-code.ts';
import { editText, placeOf, takeOut, type ParsedText } from './parsed-text.ts';
import { escapeWords, quote } from './written-words.ts';

/** A picture in HTML is one in Markdown. */
export function namePictures(parsed: ParsedText): ParsedText {
  return replaceOutsideCode(parsed, /<img\b[^>]*>/gi, ([html]) => {
    const read = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(html)?.slice(1).join(''); // prettier-ignore
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
