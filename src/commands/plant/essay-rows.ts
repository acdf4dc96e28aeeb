import { readVoiceHeading, readWrittenDate } from '../../content/voice-headings.ts';
import type { VoiceHeading, VoiceWords } from '../../content/voice-headings.ts';

/** A line of an essay, with what its looks say of it. */
type Line = ReturnType<typeof readLine>;

/** A line with its place among all, and the voice that it names, if it does. */
export type Row = Line & { at: number; voice: VoiceHeading | undefined };

export const plainRank = 8;

/** The lines of an essay. Those of plain text are made Markdown that says the same, with an empty line between paragraphs. */
export function toRows(source: string, format: 'md' | 'txt', words: VoiceWords): Row[] {
  let text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (format === 'md')
    text = text.replace(/^---\n[\s\S]*?\n---\n/, '').replaceAll(underlined, toHeading);
  // What a plain text means by itself, Markdown and HTML would take for a mark.
  else text = text.replaceAll(/^[ \t]+/gm, '').replaceAll(/[<$]|%%/g, '\\$&');
  const isByLine = !/\n[ \t]*\n./.test(text) || (format === 'txt' && /^.{120}/m.test(text));
  if (isByLine) text = text.replaceAll(/\n+/g, '\n\n');
  let fence = '';
  const lines = text.split('\n').flatMap((line) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1]?.slice(0, 3) ?? '';
    const isCode = fence !== '' || mark !== '';
    if (fence === '') fence = mark;
    else if (fence === mark) fence = '';
    return isCode ? { ...noWords, text: line } : splitVoice(readLine(line), words);
  });
  return lines.map((line, at) => ({ ...line, at, voice: readVoice(line, lines[at - 1], words) }));
}

/** A heading by the line under it, where an empty line or the beginning of the text is above it. */
const underlined = /(?<=^|\n\n)([^\n]+)\n(=|-)\2*[ \t]*(?=\n|$)/g;
const toHeading = (_: string, words: string, mark: string) =>
  `${mark === '=' ? '#' : '##'} ${words}`;

const noWords = {
  /** Without the marks of a heading; empty for an empty line, a rule and code. */
  words: '',
  /** The words as a title, without a number before them. */
  title: '',
  /** 1 to 6 for a heading of that depth, 7 for a line in bold, 8 for plain text. */
  rank: plainRank,
  isNumbered: false,
  /** Short, and not the end of a sentence. */
  isShort: false,
  isRule: false,
};

const heading = /^(?<marks>#{1,6})\s+(?<words>.*?)\s*#*\s*$/;
const boldLine = /^(\*\*|__)(?<words>.+)\1[:：]?\s*$/;
const rule = /^ {0,3}([*_-])(?:\s*\1){2,}\s*$/;
/** `Lesson 2:`, `#3`, `No. 4)` or `IV.` before a title. */
const numbering =
  /^(?:(?:lesson|part|chapter|section)\s+)?(?:#\s*\d+\s*[.):：–—-]*|(?:no\.\s*)?\d+\s*[.):：–—-]+|[IVX]+\.)\s*(?=\S)/i;

function readLine(text: string) {
  if (rule.test(text)) return { ...noWords, text, isRule: true };
  const head = heading.exec(text)?.groups;
  const bold = boldLine.exec(text)?.groups;
  const words = ((head ?? bold)?.words ?? text).trim();
  const rest = words.replace(numbering, '');
  const title = rest
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)|[*_`]/g, '$1')
    .replace(/\s*[:：]$/, '')
    .trim();
  return {
    text,
    words,
    title,
    rank: head?.marks?.length ?? (bold ? 7 : plainRank),
    isNumbered: rest !== words,
    isShort: /^.{0,79}[^.!,;…"”»]$/.test(title) && !/^[-*+>|]\s/.test(words),
    isRule: false,
  };
}

/** `What I said then: words` as two lines. */
function splitVoice(line: Line, words: VoiceWords): Line[] {
  const [, head = '', rest = ''] =
    /^\**([^*:：]+?)(?:[:：]\**|\*+[:：])\s*(\S.*)$/.exec(line.words) ?? [];
  const isVoice = /\s/.test(head) && readVoiceHeading(head, words, false);
  if (line.rank < plainRank || !isVoice || readWrittenDate(rest, words)) return [line];
  return [`## ${head}`, '', rest].map((text) => ({ ...readLine(text), rank: plainRank }));
}

function readVoice(line: Line, before: Line | undefined, words: VoiceWords) {
  const isHeading = line.rank < plainRank;
  // One word may as well be the end of a wrapped sentence.
  const standsAlone = isHeading || !before?.words || before.rank < plainRank;
  if (line.words === '' || !(standsAlone || /\s/.test(line.words))) return undefined;
  return readVoiceHeading(line.words, words, isHeading);
}
