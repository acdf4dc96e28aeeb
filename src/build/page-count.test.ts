import { describe, expect, it } from 'vitest';
import { comparePages } from './plain-folder.ts';

describe('comparePages', () => {
  it('finds nothing where every page was made, in whatever order', () => {
    expect(comparePages(['/', '/notes/', '/read/'], ['/read/', '/', '/notes/'])).toEqual([]);
  });

  it('names each page that is missing and each that nobody asked for', () => {
    const problems = comparePages(['/', '/notes/rest/'], ['/', '/notes/ghost/']);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/asks for the page \/notes\/rest\//);
    expect(problems[1]).toMatch(/made the page \/notes\/ghost\//);
  });
});
