import type { Construct, Extension, State } from 'micromark-util-types';
import { createPiece, readAhead, takeParts } from './syntax.ts';

/** Math in a line of its own. What only begins in it is left to remark-math if nothing follows its opening. */
const mathLine = createPiece('mathFlow', {
  pattern: /^(\$\$)((?:[^$\\]|\\.)+)(\$\$\s*)$/,
  parts: ['mathFlowFence', 'mathFlowValue', 'mathFlowFence'],
});

/** What goes on in the next line, where that is in the same list or quotation. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return takeParts(effects, ['lineEnding'], ['\n'], (code) =>
      (this.parser.lazy[this.now().line] ? nok : ok)(code),
    );
  },
};

/** Math that begins behind its opening: to the line that ends with the closing, or else to the end. */
const mathLines: Construct = {
  name: 'mathFlow',
  concrete: true,
  tokenize(effects, ok, nok) {
    const line: State = (code) => {
      if (code === null || code < -2) return endLine(code);
      const text = code < 0 ? ' ' : readAhead(this);
      const [, value, closing] = /^(.*?)(\$\$ *)?$/.exec(text) ?? [];
      const after = closing ? leave : endLine;
      return takeParts(effects, ['mathFlowValue', 'mathFlowFence'], [value, closing], after)(code);
    };
    const endLine: State = (code) => {
      if (code !== null && code >= -2) return line(code);
      return code === null || this.interrupt
        ? leave(code)
        : effects.attempt(nextLine, line, leave)(code);
    };
    const leave: State = (code) => {
      effects.exit('mathFlow');
      return ok(code);
    };
    if (!/^\$\$\\begin\b/.test(readAhead(this))) return nok;
    return (code) => {
      effects.enter('mathFlow');
      return takeParts(effects, ['mathFlowFence'], ['$$'], line)(code);
    };
  },
};

/**
 * Math as an extension has it, but not for prices: beside the `$` of math are words on their inner side, and after the
 * second no digit. A block has nothing behind its opening, which would be taken for the name of a language.
 */
export function adaptMath({ text, flow }: Extension): Extension {
  const [inline, block] = [text?.[36], flow?.[36]];
  if (!inline || !block || Array.isArray(inline) || Array.isArray(block)) return {};
  const words = /^\$(?:\$|(?!\s)[^$]*(?:$|(?<![\s\\])\$(?!\d)))/;
  return {
    text: { 36: guard(inline, words) },
    flow: { 36: [mathLine, mathLines, guard(block, /^\$\$+\s*$/)] },
  };
}

/** A construct that is tried only where the rest of the line matches. */
function guard(construct: Construct, pattern: RegExp): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const isFound = pattern.test(readAhead(this));
      return isFound ? construct.tokenize.call(this, effects, ok, nok) : nok;
    },
  };
}
