import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tellWeights } from './bench/tell-weights.ts';
import { weighFolder } from './bench/weigh-folder.ts';
import { outputFolder } from '../core/folders.ts';
import { project } from './run.ts';

/** `npm run bench`: what the pages of the last build weigh, and whether the heaviest lesson keeps its budget. */
const folder = resolve(project, outputFolder(process.env));

if (existsSync(join(folder, 'index.html'))) {
  const weight = await weighFolder(folder);
  console.log(tellWeights(weight));
  if (weight.firstView.some(({ found, limit }) => found > limit)) process.exitCode = 1;
} else {
  console.error(`Expected a built site in ${folder}, found none. Run npm run build first.`);
  process.exitCode = 1;
}
