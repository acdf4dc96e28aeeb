import { delimiter, join } from 'node:path';

/** Where a program of this name may be: one path for each folder of `PATH`. */
export function onPath(name: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}
