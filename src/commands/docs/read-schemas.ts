import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A constant of the schemas: the expression that makes it, and the comment above it. */
export type Declared = { expression: ts.Expression; comment: string };

/** Every constant of the schemas, by its name. */
export type Schemas = ReadonlyMap<string, Declared>;

const folders = ['src/content', 'src/practice/schema'];

/** Every constant that the content's schemas are put together from, by its name. */
export function readSchemas(project: string): Map<string, Declared> {
  const declared = new Map<string, Declared>();
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  for (const file of files) {
    const text = readFileSync(join(project, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!initializer) continue;
        if (ts.isIdentifier(name))
          declared.set(name.text, { expression: initializer, comment: commentOf(statement) });
        else
          for (const [part, field] of listParts(initializer, declared)) declared.set(part, field);
      }
    }
  }
  return declared;
}

/** What `const { a, b } = fields` takes out of an object of fields: each of them, with its own comment. */
function listParts(
  initializer: ts.Expression,
  declared: ReadonlyMap<string, Declared>,
): [string, Declared][] {
  const object = declared.get(initializer.getText())?.expression;
  if (!object || !ts.isObjectLiteralExpression(object)) return [];
  return object.properties
    .filter(ts.isPropertyAssignment)
    .map((field) => [
      field.name.getText(),
      { expression: field.initializer, comment: commentOf(field) },
    ]);
}

/** The comment right above a node, as one paragraph; empty where there is none. */
export function commentOf(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  if (!last) return '';
  const written = text.slice(last.pos, last.end);
  if (!written.startsWith('/**')) return '';
  return written
    .slice(3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join(' ')
    .trim();
}
