import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runCommand } from './command/run-command.ts';
import { writeFields } from './docs/fields.ts';
import { project } from './run.ts';

await runCommand(
  {
    name: 'docs',
    counts: [0, 0],
    about:
      'Writes the fields that the documents list anew, from the schemas in src/content and src/practice.',
    options: {},
  },
  async () => {
    const folder = join(project, 'docs');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
      const path = join(folder, name);
      const before = readFileSync(path, 'utf8');
      const options = { ...(await resolveConfig(path)), filepath: path };
      const after = await format(writeFields(before), options);
      if (after !== before) writeFileSync(path, after);
      console.log(`${after === before ? 'as it was' : 'written'}  docs/${name}`);
    }
  },
);
