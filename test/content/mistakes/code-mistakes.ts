import { adding, inNote, note, type MistakeCase } from './mistake-case.ts';

const code = (mistake: string, name: string, body: string, found: string): MistakeCase =>
  inNote(mistake, name, body, {
    expected: 'Markdown and the given components',
    found,
    mend: 'Say it in Markdown',
  });

/** Code in the text of a file. */
export const codeMistakes: MistakeCase[] = [
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
  code('a component in Markdown', 'component-in-md.md', 'an <Aside />', 'raw HTML: <Aside />'),
  code(
    'an HTML comment in MDX',
    'comment-in-mdx.mdx',
    'with <!-- a comment -->.',
    'something that cannot be read: Unexpected character `!` (U+0021) before name, expected a ' +
      'character that can start a name, such as a letter, `$`, or `_` (note: to create a comment ' +
      'in MDX, use `{/* text */}`)',
  ),
];
