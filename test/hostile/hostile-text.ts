import fc from 'fast-check';
import { isRecord } from '../../src/text/record.ts';

// The same on every run; `HOSTILE_SEED=<number>` goes other ways.
fc.configureGlobal({ seed: Number(process.env.HOSTILE_SEED ?? 1) });

/** What tries to be more than text: markup, addresses that run, marks of other languages, and halves of characters. */
const attacks = [
  '<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '"><svg onload="alert(1)">', "' autofocus onfocus='alert(1)",
  '[a](javascript:alert(1))', '![a](data:text/html,<script>)', '[[javascript:alert(1)]]', '<a href="&#106;avascript:alert(1)">', '<iframe srcdoc="<script>">',
  '{{7*7}}', '${7*7}', '{alert(1)}', '<%= 1 %>', '<!--', '-->', ']]>', '<![CDATA[', '&#x3C;script&#x3E;', '&amp;lt;', '%00', '%E0%A4%A', '%3Cscript%3E',
  '\u2028', '\u2029', '\u202e', '\ufeff', '\0', '\ud800', '\udfff', '__proto__', 'constructor', '../../etc/passwd', '\\u003c', '<mark>', '</mark>',
]; // prettier-ignore

/** What syntax is made of, so that broken pieces of it meet. */
const pieces = [
  '\n', '\n\n', '---\n', '+++\n', '# ', '> ', '- ', '1. ', '| a | b |\n| - | - |\n', '```\n', '$', '$$', '%%', '==', '**', '_', '~~', '[^a]', '[^a]: ', '^[', '[@a]',
  '[[', ']]', '![[', '|', '#', '^', '(', ')', '<', '>', '/>', '<p>', '</p>', '<details>', 'a: ', '"', "'", '&a ', '*a', '?', '&', '=', '+', '%', 'voice=device', 'q=', '\t',
]; // prettier-ignore

const chars = fc.string({ unit: 'binary', maxLength: 12 });

/** Any text, most of which means harm. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.constantFrom(...pieces), chars), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** One piece again and again, which is slow to read for whatever begins anew at each. */
export const longTexts = [...pieces, ...attacks].map((piece) =>
  piece.repeat(Math.ceil(20_000 / piece.length)),
);

/** What JSON can say, with the value at a place in it, counted from the whole, put in the place of another kind of value. */
export function spoil(whole: unknown, place: number, value: unknown): unknown {
  // Before the whole comes what holds it.
  let count = -1;
  const text = JSON.stringify({ whole }, (_, old: unknown) => (count++ === place ? value : old));
  const read: unknown = JSON.parse(text);
  return isRecord(read) ? read.whole : undefined;
}
