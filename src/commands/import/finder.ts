import { posix } from 'node:path';
import { sameName } from './names.ts';

type Entry<T> = {
  /** Where it stands, as links write it: a note without its ending. */
  path: string;
  /** Other names by which links may call it. */
  names: readonly string[];
  value: T;
};

/**
 * Makes a way to find what a link means: a path from the file that holds it, a path from the folder's root or from
 * anywhere in it, or a name. Of several the one nearest to the root is meant. Nothing outside is ever found.
 */
export function makeFinder<T>(
  entries: readonly Entry<T>[],
): (target: string, from: string) => T | undefined {
  const byPath = new Map<string, T>();
  const byEnd = new Map<string, T>();
  const byName = new Map<string, T>();
  const sorted = [...entries].sort(
    (a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1),
  );
  for (const { path, names, value } of sorted) {
    keep(byPath, path, value);
    const steps = path.split('/');
    steps.forEach((_, index) => keep(byEnd, steps.slice(index).join('/'), value));
    for (const name of names) keep(byName, name, value);
  }
  return (target, from) => {
    const beside = sameName(posix.join(posix.dirname(from), target));
    const name = sameName(target.replace(/^\.?\//, ''));
    return byPath.get(beside) ?? byEnd.get(name) ?? byName.get(name);
  };
}

function keep<T>(map: Map<string, T>, name: string, value: T): void {
  const key = sameName(name);
  if (!map.has(key)) map.set(key, value);
}
