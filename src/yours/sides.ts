import { foldName } from '../text/fold.ts';
import { writtenStances } from '../reflections/times.ts';
import type {
  KeptStance,
  Moment,
  PracticeReflection,
  Reflection,
} from '../reflections/reflection.ts';
import type { Side } from '../reflections/view.ts';

/** One side of a comparison, as it is kept. */
export type Kept = { side: Side; when: Moment; reflection: Reflection } & (
  { kind: 'practice'; run: PracticeReflection } | { kind: 'stance'; stance: KeptStance }
);

/** Everything that can stand on a side, the earliest first. */
export function listSides(reflections: readonly Reflection[]): Kept[] {
  const sides = reflections.flatMap((reflection): Kept[] =>
    reflection.kind === 'practice'
      ? [
          {
            kind: 'practice',
            side: { id: reflection.id },
            when: reflection.began,
            reflection,
            run: reflection,
          },
        ]
      : writtenStances(reflection).map((stance) => ({
          kind: 'stance',
          side: { id: reflection.id, stance: stance.id },
          when: stance.written,
          reflection,
          stance,
        })),
  );
  return sides.sort((a, b) => (a.when.instant < b.when.instant ? -1 : 1));
}

export function findSide(sides: readonly Kept[], { id, stance }: Side): Kept | undefined {
  return sides.find(({ side }) => side.id === id && side.stance === stance);
}

/** What else there is on the same goal, or on the same practice where no goal has a name, or on the same lesson. */
export function listCompanions(reflections: readonly Reflection[], of: Reflection): Reflection[] {
  return reflections.filter((one) => one.id !== of.id && subjectOf(one) === subjectOf(of));
}

/** What a reflection is about, as far as one can be set beside another. */
function subjectOf(reflection: Reflection): string {
  if (reflection.kind === 'lesson') return `lesson:${reflection.lesson}`;
  const goal = foldName(reflection.goal.trim());
  return goal ? `goal:${goal}` : `practice:${reflection.practice}`;
}

/** The first and the last of what is about one thing; undefined where there is only one. */
export function outermost(
  reflections: readonly Reflection[],
): { then: Side; now: Side } | undefined {
  const [first] = reflections;
  if (!first || reflections.some((one) => subjectOf(one) !== subjectOf(first))) return undefined;
  const sides = listSides(reflections);
  const [then, now] = [sides[0], sides.at(-1)];
  return then && now && then !== now ? { then: then.side, now: now.side } : undefined;
}
