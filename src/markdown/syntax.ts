import type {
  Code, Construct, Effects, Extension, State, TokenizeContext, TokenType,
} from 'micromark-util-types'; // prettier-ignore

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    embed: 'embed';
    highlight: 'highlight';
    inlineFootnote: 'inlineFootnote';
    tag: 'tag';
    target: 'target';
    words: 'words';
    embedWords: 'embedWords';
    marker: 'marker';
    mathFlow: 'mathFlow';
    mathFlowFence: 'mathFlowFence';
    mathFlowValue: 'mathFlowValue';
  }
}

/** How many lines a piece may have at most, and how long each may be. */
const mostLines = 20;
const longestLine = 2000;

type Piece = {
  pattern: RegExp;
  /** The tokens of the groups of the pattern. */
  parts: readonly TokenType[];
  /** What goes on in the next line. */
  unfinished?: RegExp;
};

/** A piece of text, or a line, that a pattern describes. No pattern reads far past the opening of another piece. */
export function createPiece(type: TokenType, { pattern, parts, unfinished }: Piece): Construct {
  return {
    name: type,
    tokenize(effects, ok, nok) {
      let text = readAhead(this);
      const isWhole = text.length < longestLine;
      for (let lines = 2; isWhole && lines <= mostLines && unfinished?.test(text); lines++)
        text = readAhead(this, lines);
      const groups = pattern.exec(text)?.slice(1);
      if (!groups) return nok;
      const leave: State = (code) => {
        effects.exit(type);
        return ok(code);
      };
      return (code) => {
        effects.enter(type);
        return takeParts(effects, parts, groups, leave)(code);
      };
    },
  };
}

/** What follows in the present line, up to a tab, or also the next lines, with every character as the parser counts it. */
export function readAhead(context: TokenizeContext, lines = 1): string {
  const start = context.now();
  // Every line is a chunk, and so is its end. Of one line little is taken, so that reading stays linear.
  const end =
    lines === 1
      ? { ...start, _bufferIndex: start._bufferIndex + longestLine }
      : { ...start, _index: start._index + 2 * lines, _bufferIndex: -1 };
  const show = (code: Code) => (code === null ? '' : code < -2 ? '\n' : ' ');
  const pieces = context.sliceStream({ start, end });
  return pieces.map((piece) => (typeof piece === 'string' ? piece : show(piece))).join('');
}

/** Reads every part that is not empty as a token. */
export function takeParts(
  effects: Effects,
  [type, ...types]: readonly TokenType[],
  [text, ...texts]: readonly (string | undefined)[],
  then: State,
): State {
  if (!type) return then;
  const next = takeParts(effects, types, texts, then);
  if (!text) return next;
  let left = text.length;
  const take: State = (code) => {
    if (left-- > 0) {
      effects.consume(code);
      return take;
    }
    effects.exit(type);
    return next(code);
  };
  return (code) => {
    effects.enter(type, type === 'words' ? { contentType: 'text' } : {});
    return take(code);
  };
}

/** Words may have brackets, one within another. */
const words = String.raw`(?:[^[\]]|\[[^[\]]*\])`;

const wikiLink = String.raw`(?=\s*[^\s\]|])([^[\]|]+?)(\\?\|)?((?<=\|)${words}*)?(\]\])`;

export const wikiLinks: Extension = {
  text: {
    91: createPiece('wikiLink', {
      pattern: new RegExp(String.raw`^(\[\[)${wikiLink}`),
      parts: ['marker', 'target', 'marker', 'words', 'marker'],
    }),
    33: createPiece('embed', {
      pattern: new RegExp(String.raw`^(!\[\[)${wikiLink}`),
      parts: ['marker', 'target', 'marker', 'embedWords', 'marker'],
    }),
  },
};

export const inlineFootnotes: Extension = {
  text: {
    94: createPiece('inlineFootnote', {
      pattern: /^(\^\[)((?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])+)(\])/,
      parts: ['marker', 'words', 'marker'],
      unfinished: /^\^\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*$/,
    }),
  },
};

/** No space stands beside the marks on their inner sides: `a == b` has none. */
export const highlights: Extension = {
  text: {
    61: {
      ...createPiece('highlight', {
        pattern: /^(==)((?![\s=])(?:[^=]|=(?!=))+(?<!\s))(==)/,
        parts: ['marker', 'words', 'marker'],
        unfinished: /^==(?![\s=])(?:[^=]|=(?!=))*$/,
      }),
      previous: (code) => code !== 61,
    },
  },
};

/** `#name`: letters, digits, signs such as emoji, `-`, `_` and `/`, and not digits alone. */
export const tags: Extension = {
  text: {
    35: {
      ...createPiece('tag', {
        pattern: /^(#(?=[\d/-]*[^\s\d/-])(?:[-_/\u200D]|[^\s\p{P}\p{Cc}\p{Cf}$+<=>^`|~])+)/u,
        parts: ['marker'],
      }),
      previous: (code) => code === null || code < 0 || code === 32 || code === 40,
    },
  },
};
