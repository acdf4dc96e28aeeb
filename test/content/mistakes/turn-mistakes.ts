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
      expected: 'one of the fields kind, now, because',
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
      expected: 'one of the fields kind, belief, because',
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
];
