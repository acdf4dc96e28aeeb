import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['README.md', 'CONTRIBUTING.md', 'docs/design.md', 'docs/access.md'])(
  '%s names only files and folders that are there',
  (document) => {
    const named = [
      ...readFileSync(document, 'utf8').matchAll(/`((?:src|test|e2e|deploy)\/[^`\s]*)`/g),
    ];
    const paths = named.map(([, path = '']) => path).filter((path) => !path.includes('<'));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  },
);
