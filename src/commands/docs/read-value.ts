import ts from 'typescript';
import type { Schemas } from './read-schemas.ts';
import { groups, kinds, plurals, values } from './value-words.ts';
import { findObject, methodOf } from './zod-calls.ts';

/** What a field takes. */
export type Value = {
  /** What to write, in words. */
  words: string;
  isOptional: boolean;
  /** What stands in where it is left out. */
  standing?: string;
  /** The constant that tells what it holds, where that is a group of its own. */
  group?: string;
  /** The fields that it holds, where they stand in it. */
  object?: ts.ObjectLiteralExpression;
};

/** What a field's expression says: `z.array(slug).default([])` is a list of names that may be left out. */
export function readValue(expression: ts.Expression, schemas: Schemas): Value {
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
  return { words: 'a group', isOptional: false, object };
}

function unknown(expression: ts.Expression): Error {
  return new Error(
    `The documents cannot tell what ${expression.getText()} takes. Teach src/commands/docs/read-value.ts.`,
  );
}
