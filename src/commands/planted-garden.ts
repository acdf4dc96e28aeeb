import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { project } from './run.ts';

/** Where `npm run new` moves the essay that came with the template. */
export const movedGarden = join(project, 'e2e', 'planted');

/** The id of the garden that came with the template. */
export const plantedId = 'hindsight-1000-miles';

/**
 * The garden that the template's own tests are about, from the project's folder: the essay that came with it, which
 * stands in `content` until an author begins a garden of their own.
 */
export function plantedGarden(): string {
  return existsSync(movedGarden) ? relative(project, movedGarden) : 'content';
}
