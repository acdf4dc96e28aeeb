import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { examineContent } from '../../src/content/check/examine.ts';
import { readContent } from '../../src/content/read/read-content.ts';
import { sampleGarden } from '../content/sample-garden.ts';
import { withGarden } from '../content/with-garden.ts';
import { project } from '../../src/commands/run.ts';
import { fileSchemas, groups, listBlocks, listFields, writeFields } from './fields.ts';

const folder = join(project, 'docs');
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const blocks = documents.flatMap(({ text }) => listBlocks(text));

// `npm run docs` updates the documents, as Vitest updates any snapshot.
test.each(documents)('docs/$name lists the fields as the schemas have them', async (document) => {
  const path = join(folder, document.name);
  const options = { ...(await resolveConfig(path)), filepath: path };
  const anew = await format(writeFields(document.text), options);
  await expect(anew, 'run npm run docs').toMatchFileSnapshot(path);
});

test.each(fileSchemas.map((schema) => [schema.meta()?.id ?? 'no id', schema] as const))(
  '%s is documented as it refuses and admits fields',
  (name, schema) => {
    const fields = listFields(name).filter((field) => !field.name.includes('.'));
    expect(fields.map((field) => field.name).sort()).toEqual(Object.keys(schema.shape).sort());
    const needed = fields.filter(({ isOptional }) => !isOptional).map((field) => field.name);
    const refused = schema.safeParse({}).error?.issues.map(({ path }) => path[0]);
    expect(refused?.toSorted() ?? []).toEqual(needed.toSorted());
  },
);

test.each(Object.keys(groups))(
  'every field of the group %s is in a document, with words of its own',
  (group) => {
    const here = blocks.filter((block) => block.split('.')[0] === group);
    expect(here).toContain(group);
    const kinds = groups[group]?.oneOf ?? [];
    for (const { description } of kinds) expect(description).toMatch(/[.)]$/);
    const parts = kinds.length > 0 ? here.filter((block) => block !== group) : here;
    const documented = parts.flatMap((block) => listFields(block).map(({ name }) => name));
    for (const { name, description } of listFields(group)) {
      expect(description, name).toMatch(/[.)]$/);
      expect(documented).toContain(name);
    }
  },
);

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
