import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { project } from '../../src/commands/run.ts';
import { findWebServer } from '../../test/programs.ts';
import type { Host } from './host.ts';

const deploy = join(project, 'deploy');

/** The files of deploy/, with nothing changed in them but what an author would change: port, path and folder. */
const nginx: Host = {
  program: 'nginx',
  isSetUp: true,
  prepare: async ({ folder, mount, port, scratch }) => {
    await symlink(join(deploy, 'nginx/garden.conf'), join(scratch, 'garden.conf'));
    const example = await readFile(join(deploy, 'nginx/server.conf'), 'utf8');
    await writeFile(join(scratch, 'server.conf'), adaptServer(example, { folder, mount, port }));
    const main = join(scratch, 'nginx.conf');
    await writeFile(main, mainConfiguration(scratch));
    return { words: ['-p', scratch, '-c', main, '-e', 'stderr'] };
  },
};

const caddy: Host = {
  program: 'caddy',
  isSetUp: true,
  prepare: async ({ folder, mount, port, scratch }) => {
    const main = join(scratch, 'Caddyfile');
    await writeFile(main, `{\n\tadmin off\n}\nimport ${join(deploy, 'Caddyfile')}\n`);
    return {
      words: ['run', '--config', main, '--adapter', 'caddyfile'],
      env: {
        GARDEN_ADDRESS: `http://127.0.0.1:${port}`,
        GARDEN_FOLDER: folder,
        GARDEN_PATH: mount.slice(0, -1),
        // Where it keeps certificates and its last configuration.
        XDG_DATA_HOME: scratch,
        XDG_CONFIG_HOME: scratch,
      },
    };
  },
};

const python: Host = {
  program: 'python3',
  isSetUp: false,
  prepare: async ({ folder, mount, port, scratch }) => {
    const root = join(scratch, 'root');
    const place = join(root, mount);
    await mkdir(dirname(place), { recursive: true });
    await symlink(folder, mount === '/' ? root : place.replace(/\/$/, ''));
    return { words: ['-m', 'http.server', `${port}`, '--bind', '127.0.0.1', '--directory', root] };
  },
};

export const hosts: readonly Host[] = [nginx, caddy, python];

function adaptServer(
  example: string,
  { folder, mount, port }: { folder: string; mount: string; port: number },
): string {
  const changes: [string, string][] = [
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['location / {', `location ${mount} {`],
    ['set $garden /;', `set $garden ${mount};`],
    ['alias /srv/garden/;', `alias ${folder}/;`],
  ];
  if (mount !== '/') {
    const bare = 'location = /garden { absolute_redirect off; return 301 /garden/$is_args$args; }';
    changes.push([`# ${bare}`, bare.replaceAll('/garden', mount.slice(0, -1))]);
  }
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`Expected «${from}» in deploy/nginx/server.conf.`);
    return text.replace(from, () => to);
  }, example);
}

/** What an nginx has around its servers, so that it writes to its own folder alone and needs no rights. */
function mainConfiguration(scratch: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
master_process off;
pid ${scratch}/nginx.pid;
events {}
http {
  include ${findTypes()};
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  include server.conf;
}
`;
}

/** The list of types that comes with nginx, beside the configuration that it was made to read. */
function findTypes(): string {
  const told = spawnSync(findWebServer('nginx') ?? 'nginx', ['-V'], { encoding: 'utf8' }).stderr;
  const configuration = /--conf-path=(\S+)/.exec(told)?.[1] ?? '/etc/nginx/nginx.conf';
  return join(dirname(configuration), 'mime.types');
}
