import { parse, TomlError } from 'smol-toml';
import type { SourceFile } from '../source-file.ts';
import { readYaml } from './read-yaml.ts';

type Fields = Pick<SourceFile, 'data' | 'unreadable' | 'lineOf'>;

/** The fields that a Markdown file begins with, if it has any, and the text below them. */
export type FrontMatter = { fields: Fields | undefined; body: string; bodyLine: number };

const yaml = /^---[ \t]*\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const toml = /^\+\+\+[ \t]*\n([\s\S]*?)(?<=\n)\+\+\+[ \t]*(?:\n|$)/;
/** A line that was meant to end the fields. No YAML has one. */
const badEnd = /^---[ \t]*\n(?:(?!(?:---|\.\.\.)[ \t]*(?:\n|$)).*\n)*?(--|-{4,})[ \t]*(?:\n|$)/;

/**
 * Takes the fields off a Markdown file: YAML between lines of `---`, or TOML between lines of `+++`. Where fields are not
 * optional, a file without any is a mistake.
 */
export function readFrontMatter(written: string, isOptional: boolean): FrontMatter {
  const lines = written.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  // Fields below an empty line are meant as fields, and may say that a note is private.
  const [above = ''] =
    /^(?:[ \t]*\n)+(?=(?:---|\+\+\+)[ \t]*\n["']?[\w-]+["']?[ \t]*[:=])/.exec(lines) ?? [];
  const text = lines.slice(above.length);
  const first = above.split('\n').length;
  const [bad, asYaml, asToml] = [badEnd, yaml, toml].map((pattern) => pattern.exec(text));
  const whole = bad ?? asYaml ?? asToml;
  if (whole) {
    const [taken, inner = ''] = whole;
    const bodyLine = taken.split('\n').length + first - 1;
    const readFields = () => (asYaml ? readYaml(inner, first + 1) : readToml(inner));
    const unreadable = { ...wrongEnd, line: bodyLine - 1, found: `the line ${inner}`, text };
    const fields = bad ? { unreadable } : readFields();
    return { fields, body: text.slice(taken.length), bodyLine };
  }
  // Where a line of --- is missing, the text is taken to begin after the other, or after the first empty line.
  const [head = '', mark = ''] = /^(---|\+\+\+|\w+:)[\s\S]*?\n(?:---)?[ \t]*\n/.exec(text) ?? [];
  const isBegun = /^(?:---|\+\+\+)[ \t]*(?:\n|$)/.test(text);
  if (!isBegun && isOptional) return { fields: undefined, body: text, bodyLine: 1 };
  const unreadable = { ...withoutEnd(isBegun ? mark : '---', isBegun), line: 1, text };
  const bodyLine = head.split('\n').length;
  return { fields: { unreadable }, body: text.slice(head.length), bodyLine };
}

const wrongEnd = { expected: 'a line --- that ends the fields', mend: 'Write --- instead.' };

const withoutEnd = (mark: string, isBegun: boolean) => ({
  expected: `fields between two lines of ${mark}, at the beginning of the file`,
  found: isBegun ? `a first line ${mark} and no second` : `no line ${mark} at the beginning`,
  mend: `Begin the file with a line ${mark}, and end the fields with another.`,
});

const slipInToml = {
  expected: 'TOML that can be read',
  mend: 'Look at this line: a missing quote, a value without one, or a name written twice.',
};

/** Dates become text, as YAML has them. The line of a field is the first that begins with its name. */
function readToml(text: string): Fields {
  try {
    const data: unknown = JSON.parse(JSON.stringify(parse(text)));
    const names = text.split('\n').map((line) => /^[\s[]*["']?([\w-]+)/.exec(line)?.[1]);
    // Where no line begins with the name, it is that of the mark.
    return { data, lineOf: ([name]) => names.indexOf(String(name)) + 2 };
  } catch (error) {
    const line = error instanceof TomlError ? error.line + 1 : 1;
    const found = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { unreadable: { ...slipInToml, line, found, text } };
  }
}
