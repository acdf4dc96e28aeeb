import * as parser from '@typescript-eslint/parser';
import astro from 'eslint-plugin-astro';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { borders } from '../borders.config.mjs';

/** The linter with the borders alone, which is quick. */
const linter = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
    ...astro.configs['flat/base'],
    ...borders,
  ],
});

/** What is reported of a file with such a text. */
async function lint(filePath: string, text: string): Promise<string[]> {
  const results = await linter.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const inFrontmatter = (text: string) => `---\n${text}\n---\n<p>A</p>\n`;
const inScript = (text: string) => `<p>A</p>\n<script>\n${text}\n</script>\n`;

describe('a wrong import is reported', () => {
  test.each([
    ['src/garden/a.ts', "import { readFile } from 'node:fs';", 'A rule is pure'],
    ['src/garden/a.ts', "import { getCollection } from 'astro:content';", 'A rule is pure'],
    ['src/lesson/a.ts', "import { useState } from 'react';", 'A rule is pure'],
    ['src/lesson/a.ts', "import type { FC } from 'react';", 'A rule is pure'],
    ['src/search/a.ts', "import '../page/Base.astro';", 'A rule is pure'],
    ['src/content/a.ts', "export * from './check/examine.ts';", 'stands above the schemas'],
    ['src/garden/a.ts', "import type { A } from '../content/check/examine.ts';", 'stands above the schemas'],
    ['src/text/a.ts', "import '../garden/garden.ts';", 'below everything'],
    ['src/lesson/a.ts', "import '../practice/number.ts';", 'A feature imports no other'],
    ['src/map/A.astro', inFrontmatter("import Growth from '../note/Growth.astro';"), 'A feature imports no other'],
    ['src/search/device/a.ts', "await import('../../yours/device/a.ts');\nimport '../../practice/number.ts';", 'A feature imports no other'],
    ['src/practice/device/a.ts', "import { useState } from 'react';", 'React stays in islands'],
    ['src/practice/device/a.ts', "import { getCollection } from 'astro:content';", 'no Astro'],
    ['src/practice/device/a.ts', "import { z } from 'zod';", 'too heavy'],
    ['src/practice/device/a.ts', "import { join } from 'node:path';", 'no Node'],
    ['src/practice/island/A.tsx', "import '../../garden/garden.ts';", 'known while building'],
    ['src/practice/island/A.tsx', "import { z } from 'zod';", 'too heavy'],
    ['src/lesson/A.astro', inFrontmatter("import { join } from 'node:path';"), 'reads no files'],
    ['src/lesson/A.astro', inFrontmatter("import { getCollection } from 'astro:content';"), 'Only src/garden asks'],
    ['src/pages/a.astro', inFrontmatter("import { getCollection } from 'astro:content';"), 'Only src/garden asks'],
    ['src/pages/a.astro', inFrontmatter("import '../build/project.ts';"), 'stand above the routes'],
    ['src/lesson/A.astro', inFrontmatter("import '../commands/run.ts';"), 'Commands'],
    ['src/lesson/A.astro', inScript("import '../garden/garden.ts';"), 'known while building'],
    ['src/lesson/A.astro', inScript("import 'zod';"), 'runs in the browser'],
    ['src/build/a.ts', "import '../commands/run.ts';", 'Commands stand above'],
    ['src/garden/read-a.ts', "import '../commands/run.ts';", 'Commands stand above'],
  ])('%s: %s', async (file, text, told) => {
    expect(await lint(file, text)).toEqual([expect.stringContaining(told)]);
  }); // prettier-ignore
});

describe('a right import is let through', () => {
  test.each([
    ['src/content/a.ts', "import * as z from 'zod';\nimport '../text/fold-text.ts';"],
    ['src/content/check/a.ts', "import '../../garden/garden.ts';"],
    ['src/garden/read-a.ts', "import { getCollection } from 'astro:content';"],
    ['src/lesson/a.test.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/yours/island/A.tsx', "import { useState } from 'react';\nimport '../../practice/number.ts';"],
    ['src/build/a.ts', "import { readFile } from 'node:fs/promises';\nimport '../garden/routes.ts';"],
    ['src/commands/a.ts', "import '../build/project.ts';"],
    ['src/pages/a.astro', inFrontmatter("import Base from '../page/Base.astro';")],
    ['src/search/a.ts', "import '../practice/number.ts';"],
    ['src/lesson/A.astro', inScript("import './device/a.ts';")],
  ])('%s: %s', async (file, text) => {
    expect(await lint(file, text)).toEqual([]);
  }); // prettier-ignore
});
