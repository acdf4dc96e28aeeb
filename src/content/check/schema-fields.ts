import * as z from 'zod';
import { isRecord } from '../../text/record.ts';

/** The names of the fields that a schema knows for the value at a path, so that a misspelt one can be told its nearest. */
export function fieldNames(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): string[] {
  const whole: unknown = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const places = path.reduce<unknown[]>(
    (nodes, key) => nodes.flatMap((node) => stepInto(node, key, whole)),
    alternatives(whole, whole),
  );
  return [
    ...new Set(
      places
        .filter((node) => fitsConstants(node, value))
        .flatMap((node) => Object.keys(propertiesOf(node))),
    ),
  ];
}

function stepInto(node: unknown, key: PropertyKey, whole: unknown): unknown[] {
  const inner =
    typeof key === 'number' && isRecord(node) ? node.items : propertiesOf(node)[String(key)];
  return alternatives(inner, whole);
}

/** The shapes that a node may have. One that holds itself, as a condition does, is referred to by its address. */
function alternatives(node: unknown, whole: unknown): unknown[] {
  if (!isRecord(node)) return [];
  if (typeof node.$ref === 'string') return alternatives(followAddress(node.$ref, whole), whole);
  const choices = node.anyOf ?? node.oneOf;
  return Array.isArray(choices) ? choices.flatMap((one) => alternatives(one, whole)) : [node];
}

function followAddress(address: string, whole: unknown): unknown {
  const names = address.split('/').slice(1);
  return names.reduce((node, name) => (isRecord(node) ? node[name] : undefined), whole);
}

function propertiesOf(node: unknown): Record<string, unknown> {
  return isRecord(node) && isRecord(node.properties) ? node.properties : {};
}

/** Of several shapes, the one that the value names: a turn with `kind: found` has the fields of that kind. */
function fitsConstants(node: unknown, value: unknown): boolean {
  return Object.entries(propertiesOf(node)).every(
    ([name, field]) =>
      !isRecord(field) || !('const' in field) || !isRecord(value) || field.const === value[name],
  );
}
