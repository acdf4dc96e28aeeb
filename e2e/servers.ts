import { existsSync } from 'node:fs';
import { outputFolder } from '../src/content/folders.ts';
import { serveFolder } from '../src/commands/serve/serve.ts';
import { chromiumAdvice, findChromium } from '../src/commands/programs/find-chromium.ts';

/**
 * Serves one build at two mounts for all tests. The addresses travel to the workers by environment, so that any
 * free port will do.
 */
export default async function serveBothMounts() {
  if (findChromium() === undefined) throw new Error(chromiumAdvice);
  const folder = outputFolder(process.env);
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`Expected a built site in ${folder}, found none. Run npm run build first.`);
  }
  const root = await serveFolder({ folder, port: 0 });
  const subPath = await serveFolder({ folder, port: 0, mount: '/any/sub/path/' });
  process.env.E2E_ROOT = root.address;
  process.env.E2E_SUB_PATH = subPath.address;
  return async () => {
    await Promise.all([root.close(), subPath.close()]);
  };
}
