import { listRepetitions } from '../schema/again.ts';
import type { PlacedMistake } from '../../content/mistake.ts';
import type { WrittenQuestion } from '../schema/question.ts';

/** The ids that a question's repetitions would have, where another question has one of them. */
export function findTakenRepetitions(questions: readonly WrittenQuestion[]): PlacedMistake[] {
  const ids = questions.map(({ id }) => id);
  return questions.flatMap((question, index) => {
    if (question.kind !== 'text' || !question.again) return [];
    const others = questions.filter((other) => other !== question);
    const taken = new Set([...ids, ...others.flatMap(listRepeated)]);
    const [clash] = listRepeated(question).filter((id) => taken.has(id));
    if (clash === undefined) return [];
    return [
      {
        path: ['questions', index, 'again'],
        expected: `ids for the repetitions of ${question.id} that no other question of the practice has`,
        found: `${clash}, which another question has`,
        mend: `Give that one another id, or ask ${question.id} again less often.`,
      },
    ];
  });
}

/** The ids of a question's repetitions; none where it is asked once. */
export function listRepeated(question: WrittenQuestion): string[] {
  const again = question.kind === 'text' ? question.again : undefined;
  return again ? listRepetitions(question.id, again.upTo) : [];
}
