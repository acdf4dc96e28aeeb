import { foldName } from '../text/fold.ts';
import type { Reflection } from '../reflections/reflection.ts';
import { newestFirst } from '../reflections/times.ts';

/** Reflections that belong together, newest first. */
export type Group = {
  /** The same for all that belong to it; empty for those that belong to no goal. */
  key: string;
  /** As the newest of them has it. */
  name: string;
  reflections: Reflection[];
};

/** By the names of goals, however they were typed. Those without a goal come last. */
export function groupByGoal(reflections: readonly Reflection[]): Group[] {
  const groups = group(reflections, (reflection) => {
    const name = reflection.kind === 'practice' ? reflection.goal.trim() : '';
    return { key: foldName(name), name };
  });
  return [...groups.filter(({ key }) => key), ...groups.filter(({ key }) => !key)];
}

/** By practice, or by lesson where they are somebody's own stances on one. */
export function groupByPractice(reflections: readonly Reflection[]): Group[] {
  return group(reflections, (reflection) => ({
    key: `${reflection.kind}:${reflection.kind === 'practice' ? reflection.practice : reflection.lesson}`,
    name: reflection.title,
  }));
}

/** Groups in the order of their newest reflections. */
function group(
  reflections: readonly Reflection[],
  nameOf: (reflection: Reflection) => { key: string; name: string },
): Group[] {
  const groups = new Map<string, Group>();
  for (const reflection of newestFirst(reflections)) {
    const { key, name } = nameOf(reflection);
    const found = groups.get(key) ?? { key, name, reflections: [] };
    found.reflections.push(reflection);
    groups.set(key, found);
  }
  return [...groups.values()];
}
