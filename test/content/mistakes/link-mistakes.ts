import {
  adding,
  inNote,
  lesson,
  note,
  stance,
  type MistakeCase,
  type Told,
} from './mistake-case.ts';

const page = 'the address of a page of this garden';

const link = (
  slug: string,
  address: string,
  { expected = page, mend }: Pick<Told, 'mend'> & { expected?: string },
): MistakeCase => ({
  mistake: `a link to ${address}`,
  make: adding({ [`notes/${slug}.md`]: note(slug, {}, `A\nthought, [linked](${address}).`) }),
  told: { file: `notes/${slug}.md`, line: 10, expected, found: address, mend },
});

/** Links that lead nowhere. */
export const linkMistakes: MistakeCase[] = [
  link('dead', '/notes/nowhere-near/', { mend: 'Correct the address, or add the page' }),
  link('misspelt', '/notes/streks/', { mend: 'Write /notes/streaks/ instead' }),
  link('unslashed', '/notes/rest', { mend: 'Write /notes/rest/ instead' }),
  link('relative', 'nowhere/near', { mend: 'Correct the address' }),
  link('relative-file', '../notes/no-such-note.md', { mend: 'Correct the address' }),
  link('dead-pair', '/lessons/keep-going/10-90/', { mend: 'Write /lessons/keep-going/10-' }),
  link('no-heading', '/notes/rest/#what-it-was', {
    expected: 'a place that the page /notes/rest/ has',
    mend: 'Write /notes/rest/#what-it-is',
  }),
  link('no-stance', '/lessons/keep-going/#stance-90', {
    expected: 'a place that the page /lessons/keep-going/ has',
    mend: 'Write /lessons/keep-going/#stance-',
  }),
  link('no-outcome', '/practices/warm-or-cold/#outcome-wram', {
    expected: 'a place that the page /practices/warm-or-cold/ has',
    mend: 'Write /practices/warm-or-cold/#outcome-warm',
  }),
  link('own-heading', '#nowhere', {
    expected: 'a heading of this text',
    mend: 'Write a heading that is there',
  }),
  {
    mistake: 'a link from a published page to a draft',
    make: adding({
      'notes/unready.mdx': note('unready', { draft: 'true' }, 'See [rest](/notes/rest/).'),
      'notes/to-draft.mdx': note('to-draft', {}, 'See [more](/notes/unready/).'),
    }),
    told: {
      file: 'notes/to-draft.mdx',
      line: 9,
      expected: 'a page that is no draft',
      found: '/notes/unready/, which is a draft',
      mend: 'Remove draft: true there',
    },
  },
  {
    mistake: 'a link to a stance that is a draft, in a lesson that is none',
    make: adding({
      ...lesson(
        'half-open',
        60,
        {
          '10.mdx': stance({}),
          '20.mdx': stance({ changed: 'Something.', on: '2020' }),
          '30.mdx': stance({ changed: 'More.', draft: 'true' }),
        },
        {},
      ),
      'notes/half-open.mdx': note('half-open', {}, '[See](/lessons/half-open/#stance-30).'),
    }),
    told: {
      file: 'notes/half-open.mdx',
      line: 9,
      expected: 'a place that the page /lessons/half-open/ has',
      found: '/lessons/half-open/#stance-30',
      mend: 'Write /lessons/half-open/#stance-10',
    },
  },
  inNote('a misspelt link to an own heading', 'own-slip.mdx', '[here](#heer)\n\n## Here', {
    expected: 'a heading of this text',
    found: '#heer',
    mend: 'Write #here',
  }),
  inNote('a link without an address', 'nowhere.mdx', '[here]()', {
    expected: 'the address of a page',
    found: 'an empty address',
    mend: 'Write the address between the round brackets',
  }),
  inNote(
    'a dead link with encoded letters',
    'encoded.mdx',
    '[here](/notes/one-%C3%A9tude-in-walking/)',
    {
      expected: page,
      found: '/notes/one-%C3%A9tude-in-walking/',
      mend: 'Correct the address',
    },
  ),
  {
    mistake: 'a link to a heading in a stance',
    make: adding(
      lesson('points', 61, {
        '10.mdx': stance({}, 'As [below](#below).'),
        '20.mdx': stance({ changed: 'Something.' }),
      }),
    ),
    told: {
      file: 'lessons/points/10.mdx',
      line: 4,
      expected: 'because a stance has no headings',
      found: '#below',
      mend: 'Write the address of a page before the #',
    },
  },
  inNote('a wikilink to no note', 'wiki-dead.md', 'See [[Nowhere at all]].', {
    expected: 'the name, an alias or the path of a text',
    found: '[[Nowhere at all]]',
    mend: 'Correct the name, or write the note',
  }),
  inNote('a misspelt wikilink', 'wiki-slip.md', 'See [[streeks#Why|some words]].', {
    expected: 'the name, an alias or the path of a text',
    found: '[[streeks#Why]]',
    mend: 'Write [[Streaks#Why]] instead',
  }),
  inNote(
    'a wikilink to a heading that is not there',
    'wiki-heading.md',
    'See [[rest#What it was]].',
    {
      expected: 'a place that the page /notes/rest/ has',
      found: '[[rest#What it was]]',
      mend: 'Write [[rest#What it is]], or drop',
    },
  ),
  inNote('an embed of a picture that is not there', 'wiki-picture.md', '![[no-such-picture.png]]', {
    expected: 'the name, an alias or the path of a text',
    found: '![[no-such-picture.png]]',
    mend: 'Correct the name',
  }),
  {
    mistake: 'a wikilink that may mean two notes',
    make: adding({
      'notes/twin-one.mdx': note('twin-one', { title: 'The twin' }),
      'notes/twin-two.mdx': note('twin-two', { title: 'The twin' }),
      'notes/to-twin.md': note('to-twin', {}, 'See [[The twin]].'),
    }),
    told: {
      file: 'notes/to-twin.md',
      line: 9,
      expected: 'a name that only one file has',
      found: '[[The twin]], which may be notes/twin-one.mdx or notes/twin-two.mdx',
      mend: 'Write so much of its path',
    },
  },
  {
    mistake: 'a wikilink from a published page to a draft',
    make: adding({
      'notes/hidden-one.mdx': note('hidden-one', { draft: 'true' }),
      'notes/to-hidden.md': note('to-hidden', {}, 'See [[hidden-one]].'),
    }),
    told: {
      file: 'notes/to-hidden.md',
      line: 9,
      expected: 'a page that is no draft',
      found: '[[hidden-one]], which is a draft',
      mend: 'Remove draft: true there',
    },
  },
];
