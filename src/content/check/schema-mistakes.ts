import * as z from 'zod';
import { isRecord } from '../../text/record.ts';
import {
  describeValue,
  mendName,
  mistakeAt,
  type Finding,
  type Mistake,
  type PlacedMistake,
} from '../mistake.ts';
import type { SourceFile } from '../source-file.ts';
import { slugPattern } from '../slug.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds data against a schema: its value, or every difference as a mistake of the given file.
 * `within` is the path of the data inside the file, for entries of a list.
 */
export function checkSchema<T extends z.ZodType>(
  schema: T,
  file: SourceFile,
  data: unknown = file.data,
  within: PropertyKey[] = [],
): { value: z.output<T> | undefined; mistakes: Mistake[] } {
  const schemas = new Map<string, unknown>();
  const result = schema.safeParse(data, {
    reportInput: true,
    error: ({ path = [], inst }) => {
      schemas.set(path.join('.'), inst);
      return undefined;
    },
  });
  if (result.success) return { value: result.data, mistakes: [] };
  const mistakes = result.error.issues.flatMap((issue) =>
    reportIssue(issue, schemas.get(issue.path.join('.'))),
  );
  const place = ({ path, ...finding }: PlacedMistake) =>
    mistakeAt(file, [...within, ...path], finding);
  return { value: undefined, mistakes: mistakes.map(place) };
}

function reportIssue(issue: Issue, schema: unknown): PlacedMistake[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ path: issue.path, ...reportValue(issue, schema) }];
  const names = fieldNames(schema);
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    expected: names.length > 0 ? `one of the fields ${names.join(', ')}` : 'no field of this name',
    found: `the field ${JSON.stringify(key)}`,
    mend: mendName(key, names, 'Remove it, or check its spelling.'),
  }));
}

function reportValue(issue: Issue, schema: unknown): Finding {
  const expected = expectedBy(issue);
  // Of a wrong `kind`, zod hands over the whole group that should be of that kind.
  const kind = issue.code === 'invalid_union' ? issue.discriminator : undefined;
  const value = kind && isRecord(issue.input) ? issue.input[kind] : issue.input;
  return { expected, found: describeValue(value), mend: mendValue(issue, value, schema, expected) };
}

function mendValue(issue: Issue, value: unknown, schema: unknown, expected: string): string {
  const name = String(issue.path.at(-1) ?? 'this file');
  if (value === undefined) return `Add ${name}: it needs ${expected}.`;
  if (issue.code === 'invalid_type' && issue.expected === 'string') return mendText(issue, value);
  // Only a list of single words or sentences can be written so; the entries of others have fields of their own.
  const isOfTexts = schema instanceof z.ZodArray && schema.element instanceof z.ZodString;
  if (isOfTexts && typeof value === 'string') return `Write ${name}: ${asList(value)}.`;
  if (issue.code === 'custom' && typeof issue.params?.mend === 'string') return issue.params.mend;
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return `Write a group of the fields ${fieldNames(schema).join(', ')}.`;
  const otherwise = `Write ${expected}.`;
  return typeof value === 'string' ? mendName(value, choicesOf(issue), otherwise) : otherwise;
}

function fieldNames(schema: unknown): string[] {
  if (schema instanceof z.ZodDiscriminatedUnion)
    return [...new Set(schema.options.flatMap(fieldNames))];
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** YAML takes 2024 for a number and true for a yes; between quotes they are text. */
function mendText({ path }: Issue, value: unknown): string {
  if (typeof value !== 'number' && typeof value !== 'boolean') return 'Write text.';
  const name = path.at(-1);
  const before = typeof name === 'string' ? `${name}: ` : '';
  return `Write ${before}"${String(value)}", in quotes.`;
}

/** `rest, goals` as the list that it means. A comma inside a sentence parts nothing. */
function asList(value: string): string {
  const names = value.split(',').map((name) => name.trim());
  return names.every((name) => slugPattern.test(name))
    ? `[${names.join(', ')}]`
    : `[${JSON.stringify(value)}]`;
}

function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options.map(String) : [];
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  date: 'a date',
};

const formats: Record<string, string> = {
  url: 'an address that begins with https://',
  email: 'an e-mail address',
};

function expectedBy(issue: Issue): string {
  const choices = choicesOf(issue);
  if (choices.length > 1) return `one of ${choices.join(', ')}`;
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `exactly ${JSON.stringify(issue.values[0])}`;
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `at least ${String(issue.minimum)}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}`;
    case 'invalid_format':
      return formats[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}
