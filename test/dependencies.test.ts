import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).transform((versions) => Object.keys(versions));
const packageSchema = z.object({
  dependencies: names,
  optionalDependencies: names,
  devDependencies: names,
});

test('docs/dependencies.md has a reason for each package, and no other line', () => {
  const { dependencies, optionalDependencies, devDependencies } = packageSchema.parse(
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  const reasons = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^- `(\S+)`: \S.+\.$/gm);
  expect(Array.from(reasons, ([, name]) => name).sort()).toEqual(
    [...dependencies, ...optionalDependencies, ...devDependencies].sort(),
  );
});
