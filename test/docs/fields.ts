import * as z from 'zod';
import { kinds } from '../../src/content/kinds.ts';

/** The schemas of files. Those of the groups of fields in them are registered with them. */
export const fileSchemas = Object.values(kinds).flatMap((kind) =>
  'schema' in kind && 'shape' in kind.schema ? [kind.schema] : [],
);

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Every schema that has an id in its `meta`, by that id. */
export const groups: Readonly<Record<string, JsonSchema>> = z.toJSONSchema(z.globalRegistry, {
  // What an author writes, so that a field with a default may be left out.
  io: 'input',
  unrepresentable: 'any',
}).schemas;

const block = /<!-- fields: ([\w.]+) -->[\s\S]*?<!-- end of fields -->/g;

/** The names of the blocks of fields in a document. */
export function listBlocks(document: string): string[] {
  return [...document.matchAll(block)].map(([, name = '']) => name);
}

/**
 * A document with the fields in each of its blocks written anew; all other text stays. The block `note` lists the
 * fields of that schema. Where a schema is a union by `kind`, the block `turn` lists its kinds, `turn.shared` the
 * fields that several kinds have, and `turn.found` the fields that only this kind has.
 */
export function writeFields(document: string): string {
  return document.replaceAll(
    block,
    (_, name: string) =>
      `<!-- fields: ${name} -->\n\n${writeBlock(name).join('\n')}\n\n<!-- end of fields -->`,
  );
}

function writeBlock(name: string): string[] {
  const [group = '', part] = name.split('.');
  const kinds = groups[group]?.oneOf;
  if (kinds && part === undefined) return kinds.map((kind) => writeKind(kind, kinds));
  return listFields(name).map(
    ({ name, words, description }) => `- **\`${name}\`** (${words}) ${description}`,
  );
}

type Field = {
  /** From the schema that has it: `author.name`. */
  name: string;
  /** What to write, and what happens where it is left out. */
  words: string;
  description: string;
  isOptional: boolean;
};

/** The fields of a block; where a schema has kinds, its name alone means the fields of every kind. */
export function listFields(block: string): Field[] {
  const [group = '', part] = block.split('.');
  const schema = groups[group];
  if (!schema) throw new Error(`Expected the name of a schema in src/content, found ${group}.`);
  const kinds = schema.oneOf;
  if (!kinds) return listProperties(schema);
  const fields = kinds
    .filter((kind) => part === undefined || part === 'shared' || nameOfKind(kind) === part)
    .flatMap((kind) => listProperties(kind));
  const wanted = fields.filter(({ name }) => {
    const isShared = kinds.filter((kind) => name in propertiesOf(kind)).length > 1;
    return name !== 'kind' && (part === undefined || isShared === (part === 'shared'));
  });
  return [...new Map(wanted.map((field) => [field.name, field])).values()];
}

function listProperties(schema: JsonSchema, within = ''): Field[] {
  return Object.entries(propertiesOf(schema)).flatMap(([key, property]): Field[] => {
    const name = within + key;
    const isOptional = schema.required?.includes(key) !== true;
    const { description = '' } = property;
    const words = valueWords(property) + (isOptional ? missingWords(property.default) : '');
    return [{ name, words, description, isOptional }, ...listProperties(property, `${name}.`)];
  });
}

function writeKind(kind: JsonSchema, kinds: readonly JsonSchema[]): string {
  const own = Object.keys(propertiesOf(kind)).filter(
    (name) => !kinds.every((other) => name in propertiesOf(other)),
  );
  const names = own.map((name) => `\`${name}\``).join(', ');
  return `- **\`kind: ${nameOfKind(kind)}\`** ${kind.description ?? ''}${names && ` Has ${names}.`}`;
}

function propertiesOf({ properties = {} }: JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, one]) => (isSchema(one) ? [[name, one]] : [])),
  );
}

/** JSON Schema has `true` and `false` for anything and nothing, which these schemas do not use. */
function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOfKind(kind: JsonSchema): string {
  return String(propertiesOf(kind).kind?.const);
}

/** What a field takes. */
function valueWords(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return groups[schema.$ref]?.title ?? schema.$ref;
  if (schema.title !== undefined) return schema.title;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return 'one of the words named here';
  if (schema.anyOf) return schema.anyOf.map(valueWords).join(', or ');
  if (isSchema(schema.items)) return `a list of ${valueWords(schema.items).replace(/^an? /, '')}s`;
  const words = valuesByType[schema.format ?? String(schema.type)];
  if (words === undefined) throw new Error(`Expected a type with words, found ${JSON.stringify(schema)}. Give it a title with .meta().`); // prettier-ignore
  return words;
}

/** What to write for a field whose schema has no title of its own. */
const valuesByType: Readonly<Record<string, string>> = {
  object: 'a group',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  uri: 'an address',
  email: 'an e-mail address',
};

function missingWords(value: unknown): string {
  const isNamed = value !== undefined && !Array.isArray(value);
  return isNamed
    ? `; \`${JSON.stringify(value).replaceAll('"', '')}\` if left out`
    : '; may be left out';
}
