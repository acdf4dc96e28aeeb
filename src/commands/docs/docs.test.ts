import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { examineContent } from '../../content/check/examine.ts';
import { lessonSchema } from '../../content/lesson.ts';
import { noteSchema } from '../../content/note.ts';
import { pageSchema } from '../../content/page.ts';
import { practiceSchema } from '../../practice/schema/practice-schema.ts';
import { referenceSchema } from '../../content/reference.ts';
import { siteSchema } from '../../content/site.ts';
import { stanceSchema } from '../../content/stance.ts';
import { topicSchema } from '../../content/topic.ts';
import { readContent } from '../../content/read/read-content.ts';
import { sampleGarden } from '../../../test/content/sample-garden.ts';
import { withGarden } from '../../../test/content/with-garden.ts';
import { project } from '../run.ts';
import { listFields, listVariants } from './list-fields.ts';
import { readSchemas } from './read-schemas.ts';
import { listBlocks, writeFields } from './write-fields.ts';

const schemas = readSchemas(project);
const folder = join(project, 'docs');
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const told = documents.flatMap(({ text }) => listBlocks(text));
const roots = {
  siteSchema, lessonSchema, stanceSchema, noteSchema, pageSchema, practiceSchema, topicSchema, referenceSchema,
}; // prettier-ignore

test.each(documents)('docs/$name lists the fields as the schemas have them', async (document) => {
  const path = join(folder, document.name);
  const options = { ...(await resolveConfig(path)), filepath: path };
  const anew = await format(writeFields(document.text, schemas), options);
  expect(document.text, 'run npm run docs').toBe(anew);
});

describe.each(Object.entries(roots))('%s', (name, schema) => {
  test('is told field by field, as it refuses and admits them', () => {
    const { properties = {}, required = [] } = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
    });
    const fields = listFields(name, schemas).filter((field) => !field.name.includes('.'));
    expect(fields.map((field) => field.name).sort()).toEqual(Object.keys(properties).sort());
    const needed = fields.filter(({ isOptional }) => !isOptional).map((field) => field.name);
    // What JSON Schema cannot tell the type of counts as not required there.
    expect(needed).toEqual(expect.arrayContaining(required));
    for (const field of needed)
      expect(schema.safeParse({}).error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});

test('every field of every group is in a document, with a comment of its own', () => {
  const reached = new Set<string>(Object.keys(roots));
  for (const name of reached) {
    const variants = listVariants(name, schemas);
    if (variants) {
      for (const { comment, fields, shared } of variants) {
        expect(comment, name).not.toBe('');
        for (const one of [...shared, ...fields.flatMap(({ group }) => group ?? [])])
          reached.add(one);
      }
      continue;
    }
    for (const field of listFields(name, schemas)) {
      expect(field.comment, `${name}.${field.name}`).toMatch(/[.)]$/);
      if (field.group) reached.add(field.group);
    }
  }
  expect(told).toEqual(expect.arrayContaining([...reached]));
});

test('the practice that docs/practices.md works through is sound', async () => {
  const text = readFileSync(join(folder, 'practices.md'), 'utf8');
  const practice = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const files = { ...sampleGarden(), 'practices/go-on-or-not.yaml': practice };
  await withGarden(files, async (garden) => {
    const { mistakes, garden: read } = examineContent(await readContent(garden));
    expect(mistakes).toEqual([]);
    expect(read?.practices.map(({ id }) => id)).toContain('go-on-or-not');
  });
});
