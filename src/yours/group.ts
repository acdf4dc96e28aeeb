import type {
  KeptStance,
  Moment,
  PracticeReflection,
  Reflection,
} from '../reflections/reflection.ts';
import { newestFirst, writtenStances } from '../reflections/times.ts';
import { titleOf } from '../reflections/voices.ts';
import type { Side } from '../reflections/view.ts';
import { foldName } from '../text/fold.ts';

/** The name of the goal that a reflection is about; empty where it has none. */
export function goalOf(reflection: Reflection): string {
  return reflection.kind === 'practice' ? reflection.goal.trim() : '';
}

/** By the names of goals, however they were typed. Those without a goal come last. */
export function groupByGoal(reflections: readonly Reflection[]) {
  const groups = group(reflections, (reflection) => foldName(goalOf(reflection)), goalOf);
  return [...groups.filter(({ key }) => key), ...groups.filter(({ key }) => !key)];
}

/** By practice, or by what they are about where they are somebody's own stances. */
export function groupByPractice(reflections: readonly Reflection[]) {
  return group(reflections, placeOf, titleOf);
}

type TextOf = (reflection: Reflection) => string;

/**
 * Groups in the order of their newest reflections, each with its newest first, and by the name that this has. The key is
 * the same for all that belong together, and empty for those that belong to no goal.
 */
function group(reflections: readonly Reflection[], keyOf: TextOf, nameOf: TextOf) {
  const groups = Map.groupBy(newestFirst(reflections), keyOf);
  return [...groups].map(([key, some]) => ({
    key,
    name: some.map(nameOf)[0] ?? '',
    reflections: some,
  }));
}

/** One side of a comparison, as it is kept. */
export type SideEntry = { side: Side; when: Moment } & (
  | { kind: 'practice'; reflection: PracticeReflection }
  | { kind: 'stance'; reflection: Reflection; stance: KeptStance }
);

/** Everything that can stand on a side, the earliest first. */
export function listSides(reflections: readonly Reflection[]): SideEntry[] {
  const sides = reflections.flatMap((reflection): SideEntry[] =>
    reflection.kind === 'practice'
      ? [{ kind: 'practice', side: { id: reflection.id }, when: reflection.began, reflection }]
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

export function findSide(sides: readonly SideEntry[], { id, stance }: Side): SideEntry | undefined {
  return sides.find(({ side }) => side.id === id && side.stance === stance);
}

/** What else there is on the same goal, or on the same practice where no goal has a name, or in the same place. */
export function listCompanions(reflections: readonly Reflection[], of: Reflection): Reflection[] {
  return reflections.filter((one) => one.id !== of.id && subjectOf(one) === subjectOf(of));
}

/** What a reflection is about, as far as one can be set beside another. */
function subjectOf(reflection: Reflection): string {
  const goal = foldName(goalOf(reflection));
  return goal ? `goal:${goal}` : placeOf(reflection);
}

/** The practice, the lesson or the page that a reflection is of; or itself, where it is of none. */
function placeOf(reflection: Reflection): string {
  if (reflection.kind === 'practice') return `practice:${reflection.practice}`;
  if (reflection.kind === 'lesson') return `lesson:${reflection.lesson}`;
  return reflection.page === undefined ? `own:${reflection.id}` : `page:${reflection.page}`;
}

/** The first and the last of what is about one thing; undefined where there is only one. */
export function outermost(reflections: readonly Reflection[]) {
  const [first] = reflections;
  if (!first || reflections.some((one) => subjectOf(one) !== subjectOf(first))) return undefined;
  const sides = listSides(reflections);
  const [then, now] = [sides[0], sides.at(-1)];
  return then && now && then !== now ? { then: then.side, now: now.side } : undefined;
}
