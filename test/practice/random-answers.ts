import type { Answer, Answers, Practice, Question } from '../../src/practice/practice.ts';

/** A number from 0 up to 1, another one each time. */
type Random = () => number;

/** Random answers to every question of a practice, a skip among them: the same for the same seed. For tests. */
export function listRandomAnswers(practice: Practice, count: number, seed: number): Answers[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      practice.questions.flatMap((question): [string, Answer][] => {
        // How ready a path is to skip differs from path to path, so that nearly empty ones are among them.
        const answer = random() < random() ? answerAtRandom(question, random) : undefined;
        return answer ? [[question.id, answer]] : [];
      }),
    ),
  );
}

function answerAtRandom(question: Question, random: Random): Answer | undefined {
  if (question.kind === 'text') return { kind: 'text', text: 'Some words' };
  if (question.kind === 'number') {
    const steps = Math.floor(
      random() * (Math.floor((question.to - question.from) / question.step) + 1),
    );
    return { kind: 'number', value: question.from + steps * question.step };
  }
  if (question.kind === 'several') {
    const options = question.options.filter(() => random() < 0.5).map(({ id }) => id);
    return { kind: 'several', options };
  }
  const option = question.options[Math.floor(random() * question.options.length)];
  return option && { kind: 'choice', option: option.id };
}

/** Mulberry32 (Tommy Ettinger, 2017): small, and random enough for tests. */
function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
