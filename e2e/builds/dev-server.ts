import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProject } from '../../src/build/project.ts';
import { project } from '../../src/commands/run.ts';

export type DevServer = {
  address: string;
  /** All that it has printed so far. */
  printed: () => string;
};

/** Runs `npm run dev` on a content folder, in a copy of the project, and leaves nothing behind. */
export async function withDevServer<T>(
  content: string,
  use: (server: DevServer) => Promise<T>,
): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'hindsight-dev-'));
  // As on a machine on which Astro never ran.
  const home = { XDG_CONFIG_HOME: join(copy, 'home'), APPDATA: join(copy, 'home') };
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...home,
    SITE: '',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    CONTENT_DIR: content,
  };
  // Whoever runs the tests may have switched Astro's telemetry off, and `dev` must do so by itself.
  for (const name of ['ASTRO_TELEMETRY_DISABLED', 'TELEMETRY_DISABLED', 'CI'])
    Reflect.deleteProperty(env, name);
  const { cacheFolder } = await readProject(env);
  for (const name of ['astro.config.mjs', 'package.json', 'src', 'tsconfig.json'])
    await cp(join(project, name), join(copy, name), { recursive: true });
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const child = spawn(process.execPath, ['src/commands/astro.mjs', 'dev', '--port', '0'], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  let output = '';
  try {
    const address = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const [, found] = /(http:\/\/(?:localhost|127\.0\.0\.1):\d+)\//.exec(output) ?? [];
        if (found) resolve(found);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('exit', () => reject(new Error(`astro dev ended.\n${output}`)));
    });
    return await use({ address, printed: () => output });
  } finally {
    const ended = new Promise((resolve) => child.once('close', resolve));
    if (child.exitCode === null) {
      child.kill();
      await ended;
    }
    for (const made of [copy, cacheFolder]) await rm(made, { recursive: true, force: true });
  }
}
