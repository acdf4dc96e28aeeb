import { adding, lesson, stance, type MistakeCase } from './mistake-case.ts';

const turn = (fields: string) =>
  lesson(`turn-${fields.replaceAll(/[^a-z]/g, '').slice(0, 12)}`, 100 + fields.length, {
    '10.mdx': stance({}),
    '20.mdx': stance({ changed: 'Something.', turns: `[{ ${fields} }]` }),
  });

/** Mistakes in the turns of a stance. */
export const turnMistakes: MistakeCase[] = [
  {
    mistake: 'a turn that was found and has a belief from before',
    make: adding(turn('kind: found, belief: A., now: B., because: C.')),
    told: {
      file: 'lessons/turn-kindfoundbel/20.mdx',
      line: 4,
      field: 'turns.0.belief',
      expected: 'one of the fields kind, now, because, passage',
      found: 'the field "belief"',
      mend: 'Remove it',
    },
  },
  {
    mistake: 'a turn that was let go and is still held',
    make: adding(turn('kind: let-go, belief: A., now: B., because: C. ')),
    told: {
      file: 'lessons/turn-kindletgobel/20.mdx',
      line: 4,
      field: 'turns.0.now',
      expected: 'one of the fields kind, belief, then, because, passage',
      found: 'the field "now"',
      mend: 'Remove it',
    },
  },
  {
    mistake: 'a turn of an unknown kind',
    make: adding(turn('kind: grown, belief: A., because: C.')),
    told: {
      file: 'lessons/turn-kindgrownbel/20.mdx',
      line: 4,
      field: 'turns.0.kind',
      expected: 'one of kept, softened, let-go, found',
      found: '"grown"',
      mend: 'Write one of kept',
    },
  },
  {
    mistake: 'a kind of turn in capitals',
    make: adding(turn('kind: Kept, belief: A., now: B., because: C.')),
    told: {
      file: 'lessons/turn-kindeptbelie/20.mdx',
      line: 4,
      field: 'turns.0.kind',
      expected: 'one of kept, softened, let-go, found',
      found: '"Kept"',
      mend: 'Write kept instead',
    },
  },
  {
    mistake: 'words that a turn quotes and the stance before does not have',
    make: adding(turn('kind: kept, belief: A., now: B., because: C., then: Never said.')),
    told: {
      file: 'lessons/turn-kindkeptbeli/20.mdx',
      line: 4,
      field: 'turns.0.then',
      expected: 'a few words that stand once in one paragraph of lessons/turn-kindkeptbeli/10.mdx',
      found: '“Never said.”, which is not there',
      mend: 'Copy the words from that text',
    },
  },
  {
    mistake: 'words that a turn quotes and its stance has twice',
    make: adding(
      lesson('quoted-twice', 191, {
        '10.mdx': stance({}),
        '20.mdx': `${stance({
          changed: 'Something.',
          turns: "[{ kind: found, now: B., because: C., passage: it's so }]",
        })}It’s so, and it’s so; it’s so.\n`,
      }),
    ),
    told: {
      file: 'lessons/quoted-twice/20.mdx',
      line: 4,
      field: 'turns.0.passage',
      expected: 'a few words that stand once in one paragraph of lessons/quoted-twice/20.mdx',
      found: "“it's so”, which is there more than once",
      mend: 'Quote a few more words',
    },
  },
];
