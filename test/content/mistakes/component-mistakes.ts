import { inNote, type MistakeCase } from './mistake-case.ts';

const pace = (mistake: string, name: string, attributes: string, expected: string, found: string) =>
  inNote(mistake, name, `of <Pace ${attributes} /> a day.`, { expected, found, mend: '' });

/** Components that nobody knows, and attributes that do not fit. */
export const componentMistakes: MistakeCase[] = [
  inNote('an unknown component, with its nearest', 'component.mdx', 'in <Asside>a</Asside>', {
    expected: 'one of the components Aside, Pace',
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
  inNote(
    'an unknown practice in a text, with its nearest',
    'practice.mdx',
    '<Practice id="warm-or-colt" />',
    {
      expected: 'a practice that stands in practices/',
      found: '<Practice id="warm-or-colt">',
      mend: 'Write id="warm-or-cold" instead',
    },
  ),
  inNote('a practice without a name', 'nameless.mdx', '<Practice />', {
    expected: 'the id of a practice in id of <Practice>',
    found: 'nothing',
    mend: 'Write id="…"',
  }),
];
