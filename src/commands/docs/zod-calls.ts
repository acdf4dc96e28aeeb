import ts from 'typescript';
import type { Schemas } from './read-schemas.ts';

/** The object of fields in `z.strictObject({…})`, also behind `z.lazy(…)` and refinements. */
export function findObject(
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
export function methodOf({ expression }: ts.CallExpression): string | undefined {
  const isOfZ =
    ts.isPropertyAccessExpression(expression) && expression.expression.getText() === 'z';
  return isOfZ ? expression.name.text : undefined;
}
