import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../run.ts';
import { readPatch, type Patch } from './patch.ts';

const folder = 'e2e/without';

/** Every patch that is committed, by its path. */
export function listPatches(): (Patch & { path: string })[] {
  return readdirSync(join(project, folder))
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`;
      return { path, ...readPatch(readFileSync(join(project, path), 'utf8')) };
    });
}
