import { adding, note, type MistakeCase, type Told } from './mistake-case.ts';

const drawing = (attributes: string, inside = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>\n`;

const file = (
  mistake: string,
  name: string,
  text: string,
  told: Omit<Told, 'file'>,
): MistakeCase => ({
  mistake,
  make: adding({ [`notes/${name}`]: text }),
  told: { file: `notes/${name}`, ...told },
});

const unreadable = { expected: 'a picture that can be read to its end', mend: 'Copy it again' };
const skipped = 'a file that would be skipped';

/** Mistakes in picture files, and in the names by which texts show them. */
export const pictureMistakes: MistakeCase[] = [
  file('a picture that is none', 'words.png', 'Not a picture.', {
    ...unreadable,
    found: 'a file that is damaged, cut off, or no picture',
  }),
  file('a picture that is cut off', 'torn.gif', 'GIF89a\u0001\u0000\u0001', {
    ...unreadable,
    found: 'a file that is damaged, cut off, or no picture',
  }),
  file('a drawing that is cut off', 'torn.svg', '<svg viewBox="0 0 1 1"><path d="M0', {
    ...unreadable,
    found: 'a file that is damaged, cut off, or no picture',
  }),
  file('a picture without a byte', 'empty.jpg', '', { ...unreadable, found: 'an empty file' }),
  file('a drawing without a size', 'sizeless.svg', drawing(''), {
    expected: 'a drawing that says its size',
    found: 'an <svg> without them',
    mend: 'Add viewBox=',
  }),
  file('a drawing with code', 'code.svg', drawing(' viewBox="0 0 1 1"', '<script>a()</script>'), {
    expected: 'a drawing that holds no code',
    found: '<script',
    mend: 'Export it again as a plain SVG',
  }),
  file(
    'a drawing that is too large',
    'large.svg',
    drawing(' viewBox="0 0 1 1"', '<g/>'.repeat(300_000)),
    { expected: 'a picture of at most 1 MB', found: '1.2 MB', mend: 'Make it smaller' },
  ),
  file('a picture of a kind that browsers do not show', 'phone.heic', '', {
    expected: 'a picture that ends in .avif, .gif, .jpg, .png, .svg or .webp',
    found: skipped,
    mend: 'Save it as .jpg',
  }),
  file('a picture with a sign of addresses in its name', '50%.svg', drawing(' viewBox="0 0 1 1"'), {
    expected: 'a picture whose name has no ?, # or %',
    found: skipped,
    mend: 'Rename the picture',
  }),
  {
    mistake: 'a misspelt picture, with its nearest',
    make: adding({
      'notes/harbour.svg': drawing(' viewBox="0 0 1 1"'),
      'notes/misspelt-picture.md': note('misspelt-picture', {}, '![A harbour](Harbor.svg)'),
    }),
    told: {
      file: 'notes/misspelt-picture.md',
      line: 9,
      expected: 'a picture file beside this one',
      found: 'Harbor.svg',
      mend: 'Write ./harbour.svg instead',
    },
  },
  {
    mistake: 'a text that is shown as a picture',
    make: adding({ 'notes/text-shown.md': note('text-shown', {}, '![A text](./rest.mdx)') }),
    told: {
      file: 'notes/text-shown.md',
      line: 9,
      expected: 'a picture file beside this one',
      found: './rest.mdx',
      mend: 'Put the file there',
    },
  },
];
