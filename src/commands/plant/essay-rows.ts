/** A line of an essay, with what its looks say of it. */
export type Row = {
  /** As Markdown. */
  text: string;
  /** Without the marks of a heading; empty for an empty line, a rule and code. */
  words: string;
  /** The words as a title, without a number before them. */
  title: string;
  /** 1 to 6 for a heading of that depth, 7 for a line in bold, 8 for plain text. */
  rank: number;
  isNumbered: boolean;
  /** Short, and not the end of a sentence. */
  isShort: boolean;
  isRule: boolean;
};

export const plainRank = 8;

/** The lines of an essay. Those of plain text are made Markdown that says the same, with an empty line between paragraphs. */
export function toRows(source: string, format: 'md' | 'txt'): Row[] {
  let text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (format === 'md')
    text = text.replace(/^---\n[\s\S]*?\n---\n/, '').replaceAll(underlined, toHeading);
  // What a plain text means by itself, Markdown and HTML would take for a mark.
  else text = text.replaceAll(/^[ \t]+/gm, '').replaceAll(/[<$]|%%/g, '\\$&');
  const isByLine = !/\n[ \t]*\n./.test(text) || (format === 'txt' && /^.{120}/m.test(text));
  const lines = (isByLine ? text.replaceAll(/\n+/g, '\n\n') : text).split('\n');
  let fence = '';
  return lines.map((line) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1]?.slice(0, 3) ?? '';
    const isCode = fence !== '' || mark !== '';
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    return readRow(line, isCode);
  });
}

/** A heading by the line under it, where an empty line or the beginning of the text is above it. */
const underlined = /(?<=^|\n\n)([^\n]+)\n(=|-)\2*[ \t]*(?=\n|$)/g;
const toHeading = (_: string, words: string, mark: string) =>
  `${mark === '=' ? '#' : '##'} ${words}`;

function readRow(text: string, isCode: boolean): Row {
  const [, marks, heading, , bold] =
    /^(#{1,6})\s+(.*?)\s*#*\s*$|^(\*\*|__)(.+)\3[:：]?\s*$/.exec(text) ?? [];
  const isRule = !isCode && /^ {0,3}([*_-])(?:\s*\1){2,}\s*$/.test(text);
  const words = isCode || isRule ? '' : (heading ?? bold ?? text).trim();
  const rest = words.replace(
    /^(?:(?:lesson|part|chapter|section)\s+)?(?:#\s*\d+\s*[.):：–—-]*|(?:no\.\s*)?\d+\s*[.):：–—-]+|[IVX]+\.)\s*(?=\S)/i,
    '',
  );
  const title = rest
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)|[*_`]/g, '$1')
    .replace(/\s*[:：]$/, '')
    .trim();
  return {
    text,
    words,
    title,
    rank: isCode ? plainRank : (marks?.length ?? (bold === undefined ? plainRank : 7)),
    isNumbered: rest !== words,
    isShort:
      title !== '' && title.length <= 80 && !/[.!,;…"”»]$/.test(title) && !/^[-*+>|]\s/.test(words),
    isRule,
  };
}
