import { adding, note, type MistakeCase } from './mistake-case.ts';

/** Lists of which each has the one before it four times: a few lines that mean millions of words. */
function listOfLists(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const before = `*a${at}`;
    return `a${at + 1}: &a${at + 1} [${before}, ${before}, ${before}, ${before}]`;
  });
  return lines.join('\n');
}

/** Fields that cannot be read at all. */
export const yamlMistakes: MistakeCase[] = [
  {
    mistake: 'YAML that cannot be read',
    make: adding({ 'notes/unreadable.mdx': note('unreadable', { title: 'One: two: three' }) }),
    told: {
      file: 'notes/unreadable.mdx',
      line: 3,
      expected: 'YAML that can be read',
      found: 'Nested mappings are not allowed in compact mappings',
      mend: 'Look at this line and the one before it',
    },
  },
  {
    mistake: 'a colour without quotes, whose remark takes the end of its group along',
    make: adding({ 'notes/bare.mdx': note('bare', { title: '{ light: #fff, dark: #000 }' }) }),
    told: {
      file: 'notes/bare.mdx',
      line: 4,
      expected: 'YAML that can be read',
      found: '#fff without quotes',
      mend: 'Write "#fff", in quotes',
    },
  },
  {
    mistake: 'a star that YAML takes for a name',
    make: adding({ 'notes/starred.mdx': note('starred', { title: '*kept*' }) }),
    told: {
      file: 'notes/starred.mdx',
      line: 3,
      expected: 'YAML that can be read',
      found: '*kept*, where a star begins a name that YAML knows nothing of',
      mend: 'a missing quote',
    },
  },
  ...['a: &a { b: *a }', `a0: &a0 [x, x, x, x]\n${listOfLists(12)}`].map(
    (fields, at): MistakeCase => ({
      mistake: `names that stand for more than can be read: ${fields.slice(0, 12)}…`,
      make: adding({ [`notes/endless-${at}.mdx`]: `---\n${fields}\n---\nA\n` }),
      told: {
        file: `notes/endless-${at}.mdx`,
        line: 2,
        expected: 'YAML of a size that can be read',
        found:
          'names (&one, *one) that stand for themselves, or for one another thousands of times',
        mend: 'Write out what they stand for.',
      },
    }),
  ),
  {
    mistake: 'fields without a line of --- before them',
    make: adding({ 'pages/unbegun.mdx': 'title: A\nsummary: B\n---\nC\n' }),
    told: {
      file: 'pages/unbegun.mdx',
      line: 1,
      expected: 'fields between two lines of ---',
      found: 'no line --- at the beginning',
      mend: 'Begin the file with a line ---, and end the fields with another.',
    },
  },
  {
    mistake: 'fields without a line of --- behind them',
    make: adding({ 'notes/unended.mdx': note('unended', {}).replace('\n---\n', '\n\n') }),
    told: {
      file: 'notes/unended.mdx',
      line: 1,
      expected: 'fields between two lines of ---',
      found: 'a first line --- and no second',
      mend: 'Begin the file with a line ---, and end the fields with another.',
    },
  },
  {
    mistake: 'fields that a line of -- ends',
    make: adding({ 'notes/two-hyphens.md': '---\ntags:\n- walks\n- snow\n--\nThe text itself.\n' }),
    told: {
      file: 'notes/two-hyphens.md',
      line: 5,
      expected: 'a line --- that ends the fields',
      found: 'the line --',
      mend: 'Write --- instead.',
    },
  },
  {
    mistake: 'TOML that cannot be read',
    make: adding({ 'notes/half-toml.md': '+++\ntitle = "A"\ndate = ???\n+++\nThe text itself.\n' }),
    told: {
      file: 'notes/half-toml.md',
      line: 3,
      expected: 'TOML that can be read',
      found: 'Invalid TOML document: invalid value',
      mend: 'Look at this line',
    },
  },
  {
    mistake: 'fields in TOML that nothing ends',
    make: adding({ 'notes/open-toml.md': '+++\ntitle = "A"\n\nThe text itself.\n' }),
    told: {
      file: 'notes/open-toml.md',
      line: 1,
      expected: 'fields between two lines of +++',
      found: 'a first line +++ and no second',
      mend: 'end the fields with another',
    },
  },
];
