import type { Outcome, Practice, Reason } from './practice.ts';

type Told = {
  practice: Practice;
  outcome: Outcome;
  because: Reason[];
  reading: { title: string; address: string }[];
  /** The heads of the parts, in the reader's language. */
  texts: { because: string; try: string; read: string; carry: string };
};

/** An outcome as plain text, for a letter or a notebook: what was said, because of what, and what to take along. */
export function writeOutcome({ practice, outcome, because, reading, texts }: Told): string {
  const parts = [
    `${practice.title}\n${outcome.title}`,
    ...outcome.says,
    ...(because.length > 0
      ? [[texts.because, ...because.map(({ ask, answer }) => `${ask}\n– ${answer}`)].join('\n')]
      : []),
    `${texts.try}\n${outcome.try}`,
    [texts.read, ...reading.map(({ title, address }) => `${title}: ${address}`)].join('\n'),
    `${texts.carry}\n${outcome.carry}`,
  ];
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}
