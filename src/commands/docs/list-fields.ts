import ts from 'typescript';
import { commentOf, type Schemas } from './read-schemas.ts';
import { readValue } from './read-value.ts';
import { findObject, methodOf } from './zod-calls.ts';

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
    const { words, object: inner, ...value } = readValue(expression, schemas);
    const name = property.name.getText();
    const comment = commentOf(property) || (schemas.get(expression.getText())?.comment ?? '');
    const nested = (inner ? readObject(inner, schemas) : []).map((field) => ({
      ...field,
      name: `${name}.${field.name}`,
    }));
    return [{ name, comment, value: words, ...value }, ...nested];
  });
}
