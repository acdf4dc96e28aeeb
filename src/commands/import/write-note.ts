import { toString } from 'mdast-util-to-string';
import { stringify } from 'yaml';
import { parseMarkdown } from '../../markdown/parse.ts';

/** The fields of a note in the order in which they are written; lists that are empty are left out. */
export type WrittenFields = {
  id: string;
  title: string;
  summary: string;
  growth: string;
  planted: string;
  tended: string;
  topics: string[];
  aliases: string[];
  draft: boolean;
};

const longestSummary = 200;

/** The whole file of a note. */
export function writeNote(fields: WrittenFields, body: string): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (Array.isArray(value))
      return value.length > 0 ? [`${name}: [${value.map(writeScalar).join(', ')}]`] : [];
    if (typeof value === 'boolean') return value ? [`${name}: true`] : [];
    return [`${name}: ${name === 'planted' || name === 'tended' ? value : writeScalar(value)}`];
  });
  const text = body.replace(/^\s*\n/, '').trimEnd();
  return `---\n${lines.join('\n')}\n---\n${text === '' ? '' : `${text}\n`}`;
}

/** A text as YAML: in quotes where any of YAML's readers would take it for something else, such as a day. */
export function writeScalar(text: string): string {
  const written = stringify(text, { version: '1.1', lineWidth: 0 }).trim();
  return /[,[\]{}]/.test(written) && !/^["']/.test(written) ? JSON.stringify(text) : written;
}

/** The first sentence of a text, in plain words. Undefined for a text without any. */
export function firstSentence(body: string, language: string): string | undefined {
  const words = parseMarkdown(body)
    .children.filter(({ type }) => type === 'paragraph')
    .map((paragraph) => toString(paragraph, { includeImageAlt: false, includeHtml: false }))
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .find((text) => /[\p{L}\p{N}]/u.test(text));
  if (words === undefined) return undefined;
  const [sentence] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words);
  const text = sentence?.segment.trim() ?? words;
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary).replace(/\s+\S*$/, '');
  return `${cut.trimEnd()}…`;
}
