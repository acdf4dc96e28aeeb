import { turnKinds, type Turn, type TurnKind } from '../content/stance.ts';
import type { Garden, Lesson, Stance } from './garden.ts';

/** A turn with the lesson and the stance that tell it, and the stance before. */
export type ToldTurn = { turn: Turn; lesson: Lesson; before: Stance; stance: Stance };

/** All turns of the garden by their kind, each group in the order of the lessons. */
export function groupTurns(garden: Garden): { kind: TurnKind; turns: ToldTurn[] }[] {
  const told = garden.lessons.flatMap((lesson) =>
    lesson.stances.flatMap((stance, index) => {
      const before = lesson.stances[index - 1];
      return before ? stance.turns.map((turn): ToldTurn => ({ turn, lesson, before, stance })) : [];
    }),
  );
  return turnKinds.map((kind) => ({ kind, turns: told.filter(({ turn }) => turn.kind === kind) }));
}
