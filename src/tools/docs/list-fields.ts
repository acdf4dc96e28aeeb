import ts from 'typescript';
import { commentOf, type Declared } from './read-schemas.ts';

/** One field as an author meets it. */
export type Field = {
  /** From the group that is told: `author.name`. */
  name: string;
  comment: string;
  /** What to write, in words. */
  value: string;
  isOptional: boolean;
  /** What stands in where it is left out. */
  standing?: string;
  /** The constant that tells what the field holds, where that is a group of its own. */
  group?: string;
};

/** One shape of several that a group may have, by its `kind`. */
export type Variant = {
  kind: string;
  comment: string;
  /** The fields of its own. */
  fields: Field[];
  /** Constants whose fields it shares with others. */
  shared: string[];
};

type Schemas = ReadonlyMap<string, Declared>;
type Value = Pick<Field, 'isOptional' | 'group' | 'standing'> & { words: string; inner?: Field[] };

/** What to write for a constant that stands for a single value. */
const values: Record<string, string> = {
  text: 'text',
  slug: 'a name',
  id: 'a permanent name',
  partialDate: 'a date',
  colour: 'a colour',
  pages: 'text',
  contentFormat: 'a number',
  languageTag: 'a language tag',
};

/** The same where there may be several. */
const plurals: Record<string, string> = {
  text: 'texts',
  'a name': 'names',
  'a condition': 'conditions',
  'a question': 'questions',
  'an option': 'options',
  'an outcome': 'outcomes',
  'a turn': 'turns',
  'an erratum': 'errata',
};

/** Constants that hold groups of fields, in the words by which other fields name them. */
export const groups: Record<string, string> = {
  themeSchema: 'see the theme below',
  coloursSchema: 'see the colours below',
  shadesSchema: 'a colour by day and by night',
  facesSchema: 'see the typefaces below',
  face: 'a typeface',
  voice: 'the words of a voice',
  turnSchema: 'a turn',
  questionSchema: 'a question',
  optionSchema: 'an option',
  againSchema: 'how to ask again',
  conditionSchema: 'a condition',
  outcomeSchema: 'an outcome',
  draftSchema: 'a draft',
  planSchema: 'a plan',
  erratumSchema: 'an erratum',
};

/** The fields of a constant: of a schema, or of an object of fields that several schemas share. */
export function listFields(name: string, schemas: Schemas): Field[] {
  const declared = schemas.get(name);
  const object = declared && findObject(declared.expression, schemas);
  if (!object) throw new Error(`Expected fields in ${name}, found none.`);
  return readObject(object, schemas);
}

/** The shapes of a constant that is a union by `kind`; undefined where it is none. */
export function listVariants(name: string, schemas: Schemas): Variant[] | undefined {
  const expression = schemas.get(name)?.expression;
  if (!expression || !ts.isCallExpression(expression)) return undefined;
  if (methodOf(expression) !== 'discriminatedUnion') return undefined;
  const list = expression.arguments[1];
  if (!list || !ts.isArrayLiteralExpression(list)) return undefined;
  return list.elements.map((element) => {
    const object = findObject(element, schemas);
    const kind = object?.properties
      .filter(ts.isPropertyAssignment)
      .find((property) => property.name.getText() === 'kind')
      ?.initializer.getText();
    return {
      kind: /'(.*)'/.exec(kind ?? '')?.[1] ?? '',
      comment: commentOf(element),
      fields: object
        ? readObject(object, schemas, 'own').filter(({ name }) => name !== 'kind')
        : [],
      shared: object?.properties.filter(ts.isSpreadAssignment).map(nameOfSpread) ?? [],
    };
  });
}

function nameOfSpread({ expression }: ts.SpreadAssignment): string {
  return expression.getText();
}

function readObject(
  object: ts.ObjectLiteralExpression,
  schemas: Schemas,
  which: 'all' | 'own' = 'all',
): Field[] {
  return object.properties.flatMap((property): Field[] => {
    if (ts.isSpreadAssignment(property))
      return which === 'own' ? [] : listFields(nameOfSpread(property), schemas);
    if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property))
      return [];
    const expression = ts.isPropertyAssignment(property) ? property.initializer : property.name;
    const { words, inner = [], ...value } = readValue(expression, schemas);
    const name = property.name.getText();
    const comment = commentOf(property) || (schemas.get(expression.getText())?.comment ?? '');
    const nested = inner.map((field) => ({ ...field, name: `${name}.${field.name}` }));
    return [{ name, comment, value: words, ...value }, ...nested];
  });
}

/** What a field's expression says: `z.array(slug).default([])` is a list of names that may be left out. */
function readValue(expression: ts.Expression, schemas: Schemas): Value {
  if (ts.isIdentifier(expression)) return readNamed(expression.text, schemas);
  if (!ts.isCallExpression(expression)) throw unknown(expression);
  const { expression: called, arguments: given } = expression;
  const [first] = given;
  if (ts.isIdentifier(called)) {
    const made = schemas.get(called.text)?.expression;
    if (made && ts.isArrowFunction(made) && !ts.isBlock(made.body))
      return readValue(made.body, schemas);
  }
  if (!ts.isPropertyAccessExpression(called)) throw unknown(expression);
  const kind = methodOf(expression);
  if (kind !== undefined) return readKind(kind, expression, schemas);
  const method = called.name.text;
  const value = readValue(called.expression, schemas);
  if (method === 'optional') return { ...value, isOptional: true };
  if (method !== 'default') return value;
  const standing = first?.getText().replaceAll("'", '') ?? '';
  return { ...value, isOptional: true, ...(standing === '[]' ? {} : { standing }) };
}

function readNamed(name: string, schemas: Schemas): Value {
  if (name in groups) return { words: groups[name] ?? '', isOptional: false, group: name };
  if (name in values) return { words: values[name] ?? '', isOptional: false };
  const declared = schemas.get(name);
  if (!declared) throw new Error(`${name} stands in a schema, and no constant is called so.`);
  return readValue(declared.expression, schemas);
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  url: 'an address',
  email: 'an e-mail address',
};

function readKind(kind: string, call: ts.CallExpression, schemas: Schemas): Value {
  const [first] = call.arguments;
  if (kind in kinds) return { words: kinds[kind] ?? '', isOptional: false };
  if (!first) throw unknown(call);
  if (kind === 'array') {
    const of = readValue(first, schemas);
    return { ...of, words: `a list of ${plurals[of.words] ?? of.words}`, isOptional: false };
  }
  if (kind === 'literal')
    return { words: `\`${first.getText().replaceAll("'", '')}\``, isOptional: false };
  if (kind === 'enum') return { words: 'one of the words named here', isOptional: false };
  if (kind === 'union' && ts.isArrayLiteralExpression(first)) {
    const words = first.elements.map((element) => readValue(element, schemas).words);
    return { words: words.join(', or '), isOptional: false };
  }
  const object = findObject(call, schemas);
  if (!object) throw unknown(call);
  return { words: 'a group', isOptional: false, inner: readObject(object, schemas) };
}

/** The object of fields in `z.strictObject({…})`, also behind `z.lazy(…)` and refinements. */
function findObject(
  expression: ts.Expression,
  schemas: Schemas,
): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(expression)) return expression;
  if (ts.isArrowFunction(expression))
    return ts.isBlock(expression.body) ? undefined : findObject(expression.body, schemas);
  if (!ts.isCallExpression(expression)) return undefined;
  const [first] = expression.arguments;
  const method = methodOf(expression);
  if (method === 'strictObject' || method === 'lazy') return first && findObject(first, schemas);
  return ts.isPropertyAccessExpression(expression.expression)
    ? findObject(expression.expression.expression, schemas)
    : undefined;
}

/** The method of `z` that is called; undefined for any other call. */
function methodOf({ expression }: ts.CallExpression): string | undefined {
  const isOfZ =
    ts.isPropertyAccessExpression(expression) && expression.expression.getText() === 'z';
  return isOfZ ? expression.name.text : undefined;
}

function unknown(expression: ts.Expression): Error {
  return new Error(
    `The documents cannot tell what ${expression.getText()} takes. Teach src/tools/docs/list-fields.ts.`,
  );
}
