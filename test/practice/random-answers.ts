import { readFormAnswer } from '../../src/practice/question-kinds.ts';
import type { Answer, Answers, Practice, Question } from '../../src/practice/practice.ts';
import { formatNumber } from '../../src/words/language-tag.ts';

/** A number from 0 up to 1, another one each time. */
export type Random = () => number;

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

/** Answers by the form's own rules, so that every kind of question is answered as its readers would. */
function answerAtRandom(question: Question, random: Random): Answer | undefined {
  return readFormAnswer(question, fillAtRandom(question, random));
}

function fillAtRandom(question: Question, random: Random): string[] {
  if ('options' in question) {
    const ids = question.options.map(({ id }) => id);
    const chosen = ids.filter(() => random() < 0.5);
    const one = ids[Math.floor(random() * ids.length)] ?? '';
    return question.kind === 'choice' ? [one] : chosen;
  }
  if (!('step' in question)) return ['Some words'];
  const steps = Math.floor((question.to - question.from) / question.step) + 1;
  const value = question.from + Math.floor(random() * steps) * question.step;
  return [formatNumber(value, question.language)];
}

/** Mulberry32 (Tommy Ettinger, 2017): small, and random enough for tests. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
