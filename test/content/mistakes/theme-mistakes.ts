import { adding, replacing, type MistakeCase } from './mistake-case.ts';

/** Looks of a garden that not every reader could read, or that lack a file. */
export const themeMistakes: MistakeCase[] = [
  {
    mistake: 'a colour that is too close to the page',
    make: replacing('site.yaml', 'light: "#48574f"', 'light: "#aaaaaa"'),
    told: {
      file: 'site.yaml',
      line: 17,
      field: 'theme.colours.quiet.light',
      expected: 'a contrast of 4.5 to 1 or more with paper (#eef2ee) and leaf (#f9fbf8)',
      found: '#aaaaaa, with 2.05 to 1 on paper and 2.23 to 1 on leaf',
      mend: 'Write "#6d6d6d", the nearest',
    },
  },
  {
    mistake: 'a colour without quotes, which YAML takes for a remark',
    make: replacing('site.yaml', 'dark: "#71827a"', 'dark: #71827a'),
    told: {
      file: 'site.yaml',
      line: 20,
      field: 'theme.colours.edge.dark',
      expected: 'a colour of six digits in quotes, such as "#3c4c8c"',
      found: 'an empty value',
      mend: 'Write a colour of six digits in quotes',
    },
  },
  {
    mistake: 'a colour by day and by night in one',
    make: replacing('site.yaml', 'then: { light: "#3c4c8c", dark: "#aab8ee" }', 'then: "#3c4c8c"'),
    told: {
      file: 'site.yaml',
      line: 18,
      field: 'theme.colours.then',
      expected: 'a group of fields',
      found: '"#3c4c8c"',
      mend: 'Write a group of the fields light, dark.',
    },
  },
  {
    mistake: 'a font whose file is not there',
    make: replacing('site.yaml', 'family: Georgia', 'family: Amiri, file: fonts/amiri.woff2'),
    told: {
      file: 'site.yaml',
      line: 21,
      field: 'theme.fonts.head.file',
      expected: 'a file in the fonts/ folder of the content',
      found: '"fonts/amiri.woff2"',
      mend: 'Put the file there',
    },
  },
  {
    mistake: 'a font of a kind that not every browser reads',
    make: adding({ 'fonts/old.ttf': '' }),
    told: {
      file: 'fonts/old.ttf',
      expected: 'a file that ends in .woff2',
      found: 'a file that would be skipped',
      mend: 'Save it as fonts/old.woff2',
    },
  },
  {
    mistake: 'a font that is one by its name alone',
    make: adding({ 'fonts/garbage.woff2': 'garbage' }),
    told: {
      file: 'fonts/garbage.woff2',
      expected: 'a font in the format WOFF2',
      found: 'a file that begins otherwise',
      mend: 'Make the .woff2 anew',
    },
  },
];
