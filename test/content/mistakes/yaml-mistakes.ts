import { adding, note, type MistakeCase } from './mistake-case.ts';

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
