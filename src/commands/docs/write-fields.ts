import { listFields, listVariants, type Field, type Variant } from './list-fields.ts';
import type { Schemas } from './read-schemas.ts';

const block = /<!-- fields: (\w+) -->[\s\S]*?<!-- end of fields -->/g;

/** The names of the constants whose fields a document tells. */
export function listBlocks(document: string): string[] {
  return [...document.matchAll(block)].map(([, name = '']) => name);
}

/** A document with each of its blocks of fields written anew from the schemas. What stands between them is left as it is. */
export function writeFields(document: string, schemas: Schemas): string {
  return document.replaceAll(block, (_, name: string) => {
    const variants = listVariants(name, schemas);
    const entries = variants
      ? variants.map(writeVariant)
      : listFields(name, schemas).map(writeField);
    return `<!-- fields: ${name} -->\n\n${entries.join('\n')}\n\n<!-- end of fields -->`;
  });
}

function writeField({ name, value, isOptional, standing, comment }: Field): string {
  const missing = standing === undefined ? 'may be left out' : `\`${standing}\` if left out`;
  return `- **\`${name}\`** (${isOptional ? `${value}; ${missing}` : value}) ${comment}`;
}

function writeVariant({ kind, comment, fields }: Variant): string {
  const named = fields.map(({ name }) => `\`${name}\``).join(', ');
  return `- **\`kind: ${kind}\`** ${comment}${named ? ` Has ${named}.` : ''}`;
}
