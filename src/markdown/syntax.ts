import type { Code, Construct, Effects, Extension, State, TokenType } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    embed: 'embed';
    wikiLinkTarget: 'wikiLinkTarget';
    wikiLinkWords: 'wikiLinkWords';
    embedWords: 'embedWords';
    tag: 'tag';
    inlineFootnote: 'inlineFootnote';
    inlineFootnoteWords: 'inlineFootnoteWords';
    marker: 'marker';
  }
}

type Scan = {
  /** What it begins with; nothing is read ahead of anything else. */
  begin: string;
  pattern: RegExp;
  /** Where reading ahead ends. It ends soon, so that however many marks stay open, no text is read for each of them. */
  isEnd: (read: readonly string[], next: Code) => boolean;
};

/** Reads ahead, and gives what the pattern matches at the present place. */
function readAhead(
  { begin, pattern, isEnd }: Scan,
  found: (match: RegExpExecArray) => void,
): Construct {
  return {
    partial: true,
    tokenize: (effects, ok, nok) => {
      const read: string[] = [];
      const next: State = (code) => {
        const isBegun = read.length > begin.length || read.at(-1) === begin[read.length - 1];
        if (code !== null && isBegun && !isEnd(read, code)) {
          read.push(code < 0 ? (code < -2 ? '\n' : ' ') : String.fromCharCode(code));
          effects.consume(code);
          return next;
        }
        effects.exit('data');
        const match = pattern.exec(read.join(''));
        if (match) found(match);
        return (match ? ok : nok)(code);
      };
      return (code) => {
        effects.enter('data');
        return next(code);
      };
    },
  };
}

/** A piece of text that a pattern describes; each group of the pattern becomes a token of the type at its place. */
function createPiece(type: TokenType, scan: Scan, types: readonly TokenType[]): Construct {
  return {
    name: type,
    tokenize: (effects, ok, nok) => {
      let lengths: number[] = [];
      const ahead = readAhead(scan, ([, ...groups]) => {
        lengths = types.map((_, index) => groups[index]?.length ?? 0);
      });
      const begin: State = (code) => {
        effects.enter(type);
        return take(0)(code);
      };
      const take =
        (index: number): State =>
        (code) => {
          const part = types[index];
          if (part === undefined) {
            effects.exit(type);
            return ok(code);
          }
          const length = lengths[index] ?? 0;
          if (length === 0) return take(index + 1)(code);
          enterPart(effects, part);
          return inside(part, length, take(index + 1))(code);
        };
      const inside =
        (part: TokenType, left: number, after: State): State =>
        (code) => {
          if (left === 0) {
            effects.exit(part);
            return after(code);
          }
          effects.consume(code);
          return inside(part, left - 1, after);
        };
      return effects.check(ahead, begin, nok);
    },
  };
}

function enterPart(effects: Effects, part: TokenType): void {
  const isMarkdown = part === 'wikiLinkWords' || part === 'inlineFootnoteWords';
  effects.enter(part, isMarkdown ? { contentType: 'text' } : undefined);
}

/** Words may have brackets, one within another. */
const words = String.raw`(?:[^[\]]|\[[^[\]]*\])`;

const inBrackets = (sign: string): Scan => ({
  begin: `${sign}[[`,
  pattern: new RegExp(
    String.raw`^(${sign}\[\[)(?=\s*[^\s\]|])([^[\]|]*[^[\]|\\])(\\?\|)?(${words}*)(\]\])`,
  ),
  isEnd: (read, next) =>
    next === null || next < -2 || (read.length > 3 && read.at(-1) === '[' && read.at(-2) === '['),
});

const footnote: Scan = {
  begin: '^[',
  pattern: new RegExp(String.raw`^(\^\[)((?:${words}|\[${words}*\])+)(\])`),
  isEnd: (read) => read.length > 2 && read.at(-1) === '[' && read.at(-2) === '^',
};

/** Letters, digits, signs such as emoji, `-`, `_` and `/`, and not digits alone. */
const tag: Scan = {
  begin: '#',
  pattern: /^(#(?=[\d/-]*[^\s\d/-])(?:[-_/\u200D]|[^\s\p{P}\p{Cc}\p{Cf}$+<=>^`|~])+)/u,
  isEnd: (_, next) => next === null || next < 0 || next === 32,
};

/** `$` of math has words beside it on its inner side, and no digit follows the second: `$3 and $5` are prices. */
const math: Scan = {
  begin: '$',
  pattern: /^\$(?:\$|(?!\s)(?:\\.|[^\\$])+(?<!\s)\$(?!\d))/s,
  isEnd: (read) => read.length > 2 && read.at(-2) === '$' && read.at(-3) !== '\\',
};

/** A block of math begins with signs that stand alone; what follows them in the same line is no name of a language. */
const mathBlock: Scan = {
  begin: '$$',
  pattern: /^\$\$+[ \t]*$/,
  isEnd: (_, next) => next === null || next < -2,
};

const wikiLinkParts = ['marker', 'wikiLinkTarget', 'marker', 'wikiLinkWords', 'marker'] as const;
const embedParts = ['marker', 'wikiLinkTarget', 'marker', 'embedWords', 'marker'] as const;
const footnoteParts = ['marker', 'inlineFootnoteWords', 'marker'] as const;

export const wikiLinks: Extension = {
  text: {
    91: createPiece('wikiLink', inBrackets(''), wikiLinkParts),
    33: createPiece('embed', inBrackets('!'), embedParts),
  },
};

export const inlineFootnotes: Extension = {
  text: { 94: createPiece('inlineFootnote', footnote, footnoteParts) },
};

export const tags: Extension = {
  text: {
    35: {
      ...createPiece('tag', tag, ['marker']),
      previous: (code) => code === null || code < 0 || code === 32 || code === 40,
    },
  },
};

/** Math as an extension has it, but for prices. */
export function withoutPrices(extension: Extension): Extension {
  return {
    ...extension,
    text: guard(extension.text, math),
    flow: guard(extension.flow, mathBlock),
  };
}

function guard(constructs: Extension['text'], scan: Scan): NonNullable<Extension['text']> {
  const given = constructs?.[36];
  if (!given) return {};
  const ahead = readAhead(scan, () => undefined);
  const all = (Array.isArray(given) ? given : [given]).map((construct) => ({
    ...construct,
    tokenize: wrap(construct, ahead),
  }));
  return { 36: all };
}

function wrap({ tokenize }: Construct, ahead: Construct): Construct['tokenize'] {
  return function (effects, ok, nok) {
    return effects.check(ahead, tokenize.call(this, effects, ok, nok), nok);
  };
}
