import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeImport } from './tools/borders/borders.ts';
import { readImports } from './tools/borders/read-imports.ts';

/** Files that stand above the borders: this one, and types that Astro generates. */
const above = ['src/borders.test.ts', 'src/env.d.ts'];

test('no source file imports across a border', async () => {
  const paths = (await readdir('src', { recursive: true }))
    .map((path) => join('src', path).split(sep).join('/'))
    .filter((path) => /\.(ts|mts|mjs|tsx|astro)$/.test(path) && !above.includes(path));
  const imports = await Promise.all(
    paths.map(async (path) => readImports(path, await readFile(path, 'utf8'))),
  );
  expect(paths.length).toBeGreaterThan(30);
  expect(imports.flat().flatMap((one) => judgeImport(one) ?? [])).toEqual([]);
});

/** What is told of a file that imports another. */
const tell = (file: string, text: string) =>
  readImports(file, text).flatMap((one) => judgeImport(one) ?? []);

describe('a wrong import is told', () => {
  test.each([
    ['src/core/garden/a.ts', "import { z } from 'zod';"],
    ['src/core/content/a.ts', "import * as v from 'valibot';"],
    ['src/core/search/a.ts', "import { readFile } from 'node:fs';"],
    ['src/core/garden/a.ts', "import type { Words } from '../../words/words.ts';"],
    ['src/core/garden/a.ts', "export * from '../../markdown/facts.ts';"],
    ['src/markdown/a.ts', "const garden = await import('../garden/garden.ts');"],
    ['src/words/a.ts', "import type { Site } from '../core/content/site.ts';"],
    ['src/garden/a.ts', "import '../device/theme.ts';"],
    ['src/device/a.ts', "import { useState } from 'react';"],
    ['src/device/a.ts', "import { getCollection } from 'astro:content';"],
    ['src/device/a.ts', "import { join } from 'node:path';"],
    ['src/islands/a.tsx', "import { getGarden } from '../garden/garden.ts';"],
    ['src/islands/a.tsx', "import { join } from 'node:path';"],
    ['src/tools/a.ts', "import '../garden/garden.ts';"],
    ['src/tools/a.mjs', "import '../islands/planner.tsx';"],
    ['src/integrations/a.ts', "import { getCollection } from 'astro:content';"],
    ['src/components/A.astro', "---\nimport { theme } from '../device/theme.ts';\n---\n"],
    ['src/pages/a.astro', "---\nimport { getCollection } from 'astro:content';\n---\n"],
    ['src/components/A.astro', "---\nimport { join } from 'node:path';\n---\n"],
    ['src/components/A.astro', "<p>{await import('../tools/check.ts')}</p>"],
    ['src/layouts/A.astro', "<script>\n  import '../garden/garden.ts';\n</script>"],
    ['src/layouts/A.astro', '<script src="../garden/garden.ts"></script>'],
    ['src/newcomer/a.ts', "import '../core/garden/pairs.ts';"],
  ])('%s: %s', (file, text) => {
    expect(tell(file, text)).toHaveLength(1);
  });

  test('with its line, what may stand there, and how to mend it', () => {
    const text =
      "---\nconst a = 1;\n---\n<p>\n<script>\n  import '../garden/garden.ts';\n</script>";
    expect(tell('src/layouts/A.astro', text)).toEqual([
      'src/layouts/A.astro:6 imports src/garden/garden.ts. A script of an Astro file may import ' +
        'device, islands, core, words, and no package. ' +
        'Move the code to a folder that may, or hand the value in from there.',
    ]);
  });
});

describe('a right import is let through', () => {
  test.each([
    ['src/core/content/a.ts', "import * as z from 'zod';\nimport '../garden/pairs.ts';"],
    ['src/core/reflections/a.ts', "import * as v from 'valibot';"],
    ['src/core/garden/a.test.ts', "import { test } from 'vitest';"],
    ['src/garden/a.ts', "import { getCollection } from 'astro:content';"],
    ['src/islands/a.tsx', "import { useState } from 'react';\nimport '../device/store.ts';"],
    ['src/tools/a.ts', "import '../integrations/count.ts';\nimport 'pagefind';"],
    ['src/components/A.astro', "<script>\n  import '../device/theme.ts';\n</script>"],
    ['src/pages/a.astro', "---\nimport A from '../layouts/A.astro';\n---\n<A />"],
  ])('%s: %s', (file, text) => {
    expect(tell(file, text)).toEqual([]);
  });
});
