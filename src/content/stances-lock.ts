import { count } from '../text/count.ts';
import { stringify } from 'yaml';
import * as z from 'zod';
import { id } from './fields.ts';
import { normaliseWords, splitSentences } from './normal-words.ts';
import type { MarkdownFacts } from './source-file.ts';
import { turnKinds, type StanceFields, type Turn } from './stance.ts';

/** Where the words of past stances are kept, inside the content folder. */
export const lockPath = 'stances.lock';

const words = z.string().min(1).transform(normaliseWords);

/** A stance as `stances.lock` keeps it: what readers read of it, and nothing of how it is set. */
const keptStanceSchema = z.strictObject({
  /** Its date as far as it was known; it may still be found out more exactly. */
  on: z.union([z.string(), z.number()]).transform(String).optional(),
  label: words.optional(),
  line: words,
  changed: words.optional(),
  turns: z
    .array(
      z.strictObject({
        kind: z.enum(turnKinds),
        belief: words.optional(),
        now: words.optional(),
        because: words,
      }),
    )
    .optional(),
  /** The text, a line for each sentence. */
  body: z.array(words).optional(),
  /** The corrections with which these words were accepted. */
  errata: z.array(words).optional(),
});

export type KeptStance = z.infer<typeof keptStanceSchema>;

/** Past stances by their lesson's permanent id and their permanent number. Slugs and file names may change. */
export const stancesLockSchema = z.record(
  id,
  z.record(
    z.string().regex(/^\d{1,6}$/, { error: 'the number of a stance, such as 10' }),
    keptStanceSchema,
  ),
);

export type StancesLock = z.infer<typeof stancesLockSchema>;

/** What the lock keeps of a stance. */
export function keepStance(
  stance: StanceFields,
  { texts }: Pick<MarkdownFacts, 'texts'>,
): KeptStance {
  const { on, label, line, changed } = stance;
  const turns = stance.turns.map(keepTurn);
  const body = texts.flatMap(({ text }) => splitSentences(normaliseWords(text)));
  const errata = stance.errata.map((one) => `${one.on}: ${one.what} ${one.why}`);
  const kept = Object.entries({ on, label, line, changed, turns, body, errata });
  // What has no value would be written as an empty line.
  const filled = kept.filter(([, value]) => value !== undefined && value.length > 0);
  return keptStanceSchema.parse(Object.fromEntries(filled));
}

/** What a turn says. Which words it points at says nothing more. */
function keepTurn(turn: Turn) {
  const { kind, because } = turn;
  return {
    kind,
    ...('belief' in turn && { belief: turn.belief }),
    ...('now' in turn && { now: turn.now }),
    because,
  };
}

const lockHead = [
  'What the past stances say. A stance that has a later one keeps its words; npm run check holds them against these.',
  'Written by npm run check -- --accept, which adds new ones. Nobody has to edit it.',
];

/** The lock as text: lessons by their ids, stances by their numbers, and never a line broken for its length. */
export function formatLock(lock: StancesLock): string {
  const sorted = Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1));
  const lessons = sorted.map(([id, stances]) => {
    // Numeric keys need no quotes in YAML. An object already has them in their order.
    const byNumber = Object.entries(stances).map(([key, kept]) => [Number(key), kept] as const);
    return stringify({ [id]: new Map(byNumber) }, { lineWidth: 0 });
  });
  return `${lockHead.map((line) => `# ${line}\n`).join('')}\n${lessons.join('\n')}`;
}

type Unrecorded = { news: readonly unknown[]; hasLock: boolean };

/**
 * The sentence for past stances that stances.lock does not hold yet; undefined where there are none. A file that is
 * missing is reported as missing: it may have been lost, and nothing else would say so.
 */
export function formatUnrecorded({ news, hasLock }: Unrecorded): string | undefined {
  if (news.length === 0) return undefined;
  const [verb, them] = news.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const stances = `${count(news.length, 'past stance')} ${verb}`;
  if (hasLock) return `${stances} not recorded yet: npm run check -- --accept records ${them}.`;
  return `${stances} held to no words, because there is no ${lockPath}. If there was one, bring it back; if not, npm run check -- --accept writes it.`;
}
