import { adding, lesson, note, stance, type MistakeCase, type Told } from './mistake-case.ts';

/** A mistake on line 10 of a note of its own: line 8 ends its fields, line 9 is a sound one. */
const inNote = (
  mistake: string,
  name: string,
  body: string,
  told: Omit<Told, 'file' | 'line'>,
): MistakeCase => {
  const slug = name.replace(/\.mdx?$/, '');
  return {
    mistake,
    make: adding({ [`notes/${name}`]: note(slug, {}, `A thought,\n${body}`) }),
    told: { file: `notes/${name}`, line: 10, ...told },
  };
};

const code = (mistake: string, name: string, body: string, found: string): MistakeCase =>
  inNote(mistake, name, body, {
    expected: 'Markdown and the given components',
    found,
    mend: 'Say it in Markdown',
  });

const pace = (mistake: string, name: string, attributes: string, expected: string, found: string) =>
  inNote(mistake, name, `of <Pace ${attributes} /> a day.`, { expected, found, mend: '' });

/** Mistakes in the text of a file. */
export const bodyMistakes: MistakeCase[] = [
  {
    mistake: 'an import',
    make: adding({ 'notes/an-import.mdx': note('an-import', {}, "import A from './a.ts'") }),
    told: {
      file: 'notes/an-import.mdx',
      line: 9,
      expected: 'Markdown and the given components',
      found: 'an import',
      mend: 'Say it in Markdown',
    },
  },
  {
    mistake: 'an export',
    make: adding({ 'notes/an-export.mdx': note('an-export', {}, 'export const a = 1') }),
    told: {
      file: 'notes/an-export.mdx',
      line: 9,
      expected: 'Markdown and the given components',
      found: 'an export',
      mend: 'Say it in Markdown',
    },
  },
  code('an expression', 'expression.mdx', 'of {1 + 1} words.', '{1 + 1}'),
  code('an MDX comment', 'mdx-comment.mdx', '{/* not shown */}', '{/* not shown */}'),
  code('a spread', 'spread.mdx', '<Aside {...props}>Snow.</Aside>', '{...props} inside <Aside>'),
  code(
    'an expression in an attribute',
    'expression-attribute.mdx',
    'of <Pace miles={1000} days="365" />.',
    'miles of <Pace> with {1000}',
  ),
  code('raw HTML in MDX', 'html-in-mdx.mdx', 'with <b>weight</b>.', 'raw HTML: <b>'),
  code('raw HTML in Markdown', 'html-in-md.md', 'with a<br>break.', 'raw HTML: <br>'),
  code('an HTML comment in Markdown', 'comment-in-md.md', '<!-- no -->', 'raw HTML: <!-- no -->'),
  code('a component in Markdown', 'component-in-md.md', 'an <Aside />', 'raw HTML: <Aside />'),
  code(
    'an HTML comment in MDX',
    'comment-in-mdx.mdx',
    'with <!-- a comment -->.',
    'something that cannot be read: Unexpected character `!` (U+0021) before name, expected a ' +
      'character that can start a name, such as a letter, `$`, or `_` (note: to create a comment ' +
      'in MDX, use `{/* text */}`)',
  ),
  inNote('an unknown component, with its nearest', 'component.mdx', 'in <Asside>a</Asside>', {
    expected: 'one of the components Aside, Pace, Practice',
    found: '<Asside>',
    mend: 'Write <Aside> instead',
  }),
  inNote('an unknown attribute', 'attribute.mdx', 'in <Aside colour="red">a</Aside>', {
    expected: '<Aside> without attributes',
    found: 'colour',
    mend: 'Remove it',
  }),
  pace('a pace without days', 'pace-days.mdx', 'miles="10"', 'from 1 to 36500 in days', 'nothing'),
  pace('a pace of nothing', 'pace-miles.mdx', 'miles="0" days="365"', 'a number of miles', '"0"'),
  pace('a pace at rest', 'pace-rest.mdx', 'miles="9" days="9" rest="7"', 'from 0 to 6', '"7"'),
  pace(
    'a pace without a day left',
    'pace-off.mdx',
    'miles="9" days="14" off="2"',
    'fewer weeks off',
    'off="2" of days="14"',
  ),
  inNote('an unknown practice', 'practice.mdx', '<Practice id="breathe" />', {
    expected: 'a practice that stands in practices/',
    found: '"breathe"',
    mend: 'Add the practice',
  }),
  inNote('an unknown citation, with its nearest', 'citation.md', 'as [@nef-2003] says.', {
    expected: 'a citation of an entry in references.yaml',
    found: '[@nef-2003]',
    mend: 'Write [@neff-2003] instead',
  }),
  inNote('a footnote that is missing', 'footnote.mdx', 'with a mark.[^1]', {
    expected: 'a line that begins with [^1]:',
    found: '[^1] alone',
    mend: 'Add the footnote',
  }),
  {
    mistake: 'a heading in a stance',
    make: adding(
      lesson('headed', 50, {
        '10.mdx': stance({}, '## Once'),
        '20.mdx': stance({ changed: 'Something.' }),
      }),
    ),
    told: {
      file: 'lessons/headed/10.mdx',
      line: 4,
      expected: 'a stance without headings',
      found: 'the heading "Once"',
      mend: 'Make it a sentence of the text',
    },
  },
  {
    mistake: 'a picture without words',
    make: adding({
      'notes/picture.mdx': note('picture', {}, '![](./hill.png)'),
      'notes/hill.png': '',
    }),
    told: {
      file: 'notes/picture.mdx',
      line: 9,
      expected: 'words in place of the picture',
      found: '![](./hill.png)',
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
];
