import { adding, lesson, note, replacing, stance, type MistakeCase } from './mistake-case.ts';

/** Names that stand nowhere, or in a draft only. */
export const unknownNameMistakes: MistakeCase[] = [
  {
    mistake: 'an unknown topic, with its nearest',
    make: adding(lesson('unknown-topic', 72, undefined, { topics: '[rest, number]' })),
    told: {
      file: 'lessons/unknown-topic/lesson.yaml',
      line: 6,
      field: 'topics.1',
      expected: 'a topic that stands in topics.yaml',
      found: '"number"',
      mend: 'Write numbers instead',
    },
  },
  {
    mistake: 'an unknown practice',
    make: adding(lesson('unknown-practice', 30, undefined, { practice: 'room-to-breathe' })),
    told: {
      file: 'lessons/unknown-practice/lesson.yaml',
      line: 6,
      field: 'practice',
      expected: 'a practice that stands in practices/',
      found: '"room-to-breathe"',
      mend: 'Add it to practices/',
    },
  },
  {
    mistake: 'an unknown note, with its nearest',
    make: adding(lesson('unknown-note', 31, undefined, { see: '[streak]' })),
    told: {
      file: 'lessons/unknown-note/lesson.yaml',
      line: 6,
      field: 'see.0',
      expected: 'a note that stands in notes/',
      found: '"streak"',
      mend: 'Write streaks instead',
    },
  },
  {
    mistake: 'an unknown reference in a field',
    make: replacing('site.yaml', 'sources: [gardener-2019]', 'sources: [gardner-2019]'),
    told: {
      file: 'site.yaml',
      line: 9,
      field: 'sources.0',
      expected: 'a reference that stands in references.yaml',
      found: '"gardner-2019"',
      mend: 'Write gardener-2019 instead',
    },
  },
  {
    mistake: 'a published page that names a draft to read next',
    make: adding({
      'notes/hidden.mdx': note('hidden', { draft: 'true' }),
      ...lesson('sees-a-draft', 32, undefined, { see: '[hidden]' }),
    }),
    told: {
      file: 'lessons/sees-a-draft/lesson.yaml',
      line: 6,
      field: 'see.0',
      expected: 'a note that is no draft',
      found: 'hidden, which is a draft',
      mend: 'Remove draft: true',
    },
  },
  {
    mistake: 'an unknown source of a stance, with its nearest',
    make: adding(
      lesson('unknown-source', 49, {
        '10.mdx': stance({ source: 'nef-2003' }),
        '20.mdx': stance({ changed: 'Something.' }),
      }),
    ),
    told: {
      file: 'lessons/unknown-source/10.mdx',
      line: 3,
      field: 'source',
      expected: 'a reference that stands in references.yaml',
      found: '"nef-2003"',
      mend: 'Write neff-2003 instead',
    },
  },
];
