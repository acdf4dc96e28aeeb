import { sampleGarden } from './sample-garden.ts';
import type { GardenFiles } from './with-garden.ts';

type Size = {
  lessons: number;
  /** Whether there are notes, topics, references, a practice, an about page and a closing, or nothing but lessons. */
  isBare: boolean;
};

/**
 * A sound garden of so many lessons, for tests of what a garden may be: its lessons have two to six stances in turn, and
 * one title is of two letters and one of a hundred and twenty.
 */
export function sizedGarden({ lessons, isBare }: Size): GardenFiles {
  // The sample garden's own lesson, which its notes lead to, is the first.
  const numbers = Array.from({ length: isBare ? lessons : lessons - 1 }, (_, index) => index + 1);
  const made = Object.fromEntries(numbers.flatMap((number) => lessonFiles(number, isBare)));
  const kept = Object.entries(sampleGarden()).filter(([path]) =>
    isBare ? path === 'site.yaml' : !path.startsWith('stances.lock'),
  );
  return {
    ...Object.fromEntries(kept.map(([path, text]) => [path, isBare ? withoutSources(text) : text])),
    'pages/opening.mdx':
      '---\ntitle: As many as there are\nsummary: A garden for tests.\n---\nIt grew.\n',
    ...made,
  };
}

function withoutSources(site: string): string {
  return site.replace(/^sources:.*\n/m, '');
}

function lessonFiles(number: number, isBare: boolean): [string, string][] {
  const folder = `lessons/lesson-${number}`;
  const parts = isBare ? '' : 'topics: [rest]\nsee: [rest]\npractice: warm-or-cold\n';
  const stances = 2 + ((number - 1) % 5);
  return [
    [
      `${folder}/lesson.yaml`,
      `id: lesson-${number}\ntitle: ${titleOf(number)}\norder: ${number * 10 + 10}\nquestion: What would you keep of it?\nsummary: One of many.\n${parts}`,
    ],
    ...Array.from({ length: stances }, (_, index): [string, string] => [
      `${folder}/${index + 1}0.md`,
      stanceText(index, isBare),
    ]),
  ];
}

function titleOf(number: number): string {
  if (number % 8 === 2) return 'Go';
  if (number % 8 === 3)
    return 'What I thought that I knew of going on and on through every winter, and what the winters had to say of that in the end';
  return `Keep going, for the ${number}. time`;
}

function stanceText(index: number, isBare: boolean): string {
  const turns = isBare
    ? ''
    : 'turns:\n  - kind: softened\n    belief: I must go.\n    now: I may go.\n    because: It was late.\n';
  return `---\nline: Held for the ${index + 1}. time.\non: ${2010 + index}\n${index === 0 ? '' : `changed: Year ${index} came.\n${turns}`}---\n${'I said it and I meant it, as one does. '.repeat(2 + index)}\n`;
}
