import { practiceSchema } from '../../src/practice/schema/practice-schema.ts';
import { readPractice } from '../../src/practice/schema/read-practice.ts';
import type { Answer, Answers, Practice } from '../../src/practice/practice.ts';

const option = (id: string, ...tags: string[]) => ({ id, text: `It is ${id}`, tags });
const outcome = (id: string, when?: object) => ({
  id, title: id, when, says: [`This is ${id}.`], try: `Try ${id}.`, carry: `What of ${id}?`,
}); // prettier-ignore

/** A small practice for tests, with every kind of question and a question that only some answers show. */
export function samplePractice(changed: object = {}): Practice {
  const fields = practiceSchema.parse(samplePracticeFields(changed));
  return readPractice({ ...fields, id: 'warm-or-cold' });
}

/** The same as its file has it. */
export function samplePracticeFields(changed: object = {}): object {
  return {
    title: 'Warm or cold',
    summary: 'How it is out there.',
    intro: 'Put a hand out.',
    goal: 'walk',
    questions: [
      { kind: 'text', id: 'walk', ask: 'Which walk?' },
      { kind: 'choice', id: 'sky', ask: 'And the sky?', options: [option('blue', 'warm'), option('grey', 'cold'), option('unsure')] },
      { kind: 'several', id: 'wind', ask: 'And the wind?', options: [option('calm', 'warm'), option('sharp', 'cold'), option('wet', 'cold')] },
      { kind: 'choice', id: 'coat', ask: 'A coat?', when: { tag: 'cold', atLeast: 2 }, options: [option('yes', 'warm'), option('no')] },
      { kind: 'text', id: 'else', ask: 'Anything else?' },
    ],
    outcomes: [
      outcome('silent', { answered: 'nothing' }),
      outcome('wrapped', { question: 'coat', is: ['yes'] }),
      outcome('warm', { all: [{ tag: 'warm', moreThan: 'cold' }, { tag: 'cold', atMost: 1 }] }),
      outcome('bitter', { all: [{ tag: 'cold', moreThan: 'warm', by: 2 }, { not: { question: 'else', answered: true } }] }),
      outcome('open'),
    ],
    ...changed,
  }; // prettier-ignore
}

/** Answers in short: text for a text, a number for a number, one id for a choice, a list of ids for several. */
export function answersOf(
  { questions }: Practice,
  short: Record<string, string | number | string[]>,
): Answers {
  const answers: Record<string, Answer> = {};
  for (const [id, value] of Object.entries(short)) {
    const kind = questions.find((question) => question.id === id)?.kind;
    if (typeof value === 'number') answers[id] = { kind: 'number', value };
    else if (typeof value !== 'string') answers[id] = { kind: 'several', options: value };
    else if (kind === 'text') answers[id] = { kind, text: value };
    else answers[id] = { kind: 'choice', option: value };
  }
  return answers;
}
