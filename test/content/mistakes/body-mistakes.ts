import { adding, inNote, note, type MistakeCase } from './mistake-case.ts';

const hill = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"></svg>';

/** Mistakes in the text of a file. */
export const bodyMistakes: MistakeCase[] = [
  inNote('an unknown citation, with its nearest', 'citation.md', 'as [@nef-2003] says.', {
    expected: 'a citation of an entry in references.yaml',
    found: '[@nef-2003]',
    mend: 'Write [@neff-2003] instead',
  }),
  inNote('a footnote that is missing', 'footnote.mdx', 'with a mark.[^1]', {
    expected: 'a line that begins with [^1]:',
    found: '[^1] alone',
    mend: 'Add that line',
  }),
  {
    mistake: 'a picture without words',
    make: adding({
      'notes/picture.mdx': note('picture', {}, '![](./hill.svg)'),
      'notes/hill.svg': hill,
    }),
    told: {
      file: 'notes/picture.mdx',
      line: 9,
      expected: 'words in place of the picture',
      found: '![](./hill.svg)',
      mend: 'what the picture shows',
    },
  },
  inNote('a picture without a file', 'no-file.mdx', '![A lake](./lake.png)', {
    expected: 'a picture file beside this one',
    found: './lake.png',
    mend: 'Put the file there',
  }),
  inNote('a picture of another site', 'far.mdx', '![A lake](https://example.org/lake.png)', {
    expected: 'inside the content folder',
    found: 'https://example.org/lake.png',
    mend: 'pictures from other sites are not shown',
  }),
  {
    mistake: 'a named picture without a file',
    make: adding({
      'notes/named.md': note('named', {}, '![A lake][lake]\n\n[lake]: ./lake.png'),
    }),
    told: {
      file: 'notes/named.md',
      line: 9,
      expected: 'a picture file beside this one',
      found: './lake.png',
      mend: 'Put the file there',
    },
  },
  inNote('a picture without an address', 'no-address.mdx', '![A lake]()', {
    expected: 'a picture file beside this one',
    found: 'an empty address',
    mend: 'Put the file there',
  }),
  inNote('a link by a name that nothing defines', 'undefined.mdx', 'with [words][nope].', {
    expected: 'a line that begins with [nope]: and holds the address',
    found: '[nope] alone',
    mend: 'Add that line',
  }),
];
