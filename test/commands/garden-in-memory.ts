import { examineContent } from '../../src/content/check/examine.ts';
import { parseContent } from '../../src/content/check/parsed-content.ts';
import { readText } from '../../src/content/read/read-content.ts';
import type { GardenFiles } from '../content/with-garden.ts';
import type { Garden, PlannedFile } from '../../src/commands/plant/garden.ts';

/** Gardens in memory, for the tests beside this file, on a day that never passes. */
export const today = '2026-11-22';
export const read = (files: GardenFiles) =>
  Object.entries(files).map(([path, text]) => readText(path, text));
export const gardenOf = (files: GardenFiles): Garden => ({
  known: parseContent(read(files)),
  today,
});
export const having = (files: GardenFiles, planned: readonly PlannedFile[]): GardenFiles => ({
  ...files,
  ...Object.fromEntries(planned.map(({ path, text }) => [path, text])),
});
export const mistakesOf = (files: GardenFiles) => examineContent(read(files)).mistakes;
