import type { PlacedMistake } from '../../content/mistake.ts';
import type { PracticeFields } from '../schema/practice-schema.ts';

type Outcome = PracticeFields['outcomes'][number];

/** What would turn an outcome into a result: figures, scores, shares and ranks. */
const measures =
  /\p{N}|%|\b(?:scores?|scored|scoring|out of|per ?cent|percentages?|ranks?|ranked|ranking)\b/iu;

/** Outcomes that measure, and outcomes that give what another gives already. */
export function findPracticeWords({ outcomes }: PracticeFields): PlacedMistake[] {
  return [
    ...outcomes.flatMap((outcome, index) =>
      listTexts(outcome).flatMap(({ text, path }) => judgeText(text, ['outcomes', index, ...path])),
    ),
    ...findShared(outcomes, 'try', 'a thing to try'),
    ...findShared(outcomes, 'carry', 'a question to carry'),
  ];
}

function listTexts(outcome: Outcome): { text: string; path: PropertyKey[] }[] {
  return [
    { text: outcome.title, path: ['title'] },
    ...outcome.says.map((text, index) => ({ text, path: ['says', index] })),
    { text: outcome.try, path: ['try'] },
    { text: outcome.carry, path: ['carry'] },
  ];
}

function judgeText(text: string, path: PropertyKey[]): PlacedMistake[] {
  const [measure] = measures.exec(text) ?? [];
  if (measure === undefined) return [];
  return [
    {
      path,
      expected: 'words that neither measure nor compare, because an outcome is no result',
      found: JSON.stringify(measure),
      mend: 'Say what it is like instead.',
    },
  ];
}

function findShared(
  outcomes: readonly Outcome[],
  field: 'try' | 'carry',
  what: string,
): PlacedMistake[] {
  const plain = outcomes.map((outcome) => outcome[field].toLowerCase().replace(/[\s\p{P}]+/gu, ''));
  return plain.flatMap((text, index) => {
    const first = plain.indexOf(text);
    if (first === index) return [];
    return [
      {
        path: ['outcomes', index, field],
        expected: `${what} that no other outcome gives`,
        found: `what the outcome ${String(outcomes[first]?.id)} gives already`,
        mend: 'Write another one for this outcome.',
      },
    ];
  });
}
