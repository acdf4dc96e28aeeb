import type { AstroIntegration } from 'astro';
import type { IncomingMessage } from 'node:http';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { isHidden } from '../content/kinds.ts';
import { formatMistakes, formatRemarks } from '../content/mistake.ts';
import { count } from '../text/count.ts';
import { formatWaiting } from '../content/publish-day.ts';
import { formatUnrecorded } from '../content/stances-lock.ts';
import { replaceContent } from './garden-content.ts';
import { readProject, type Project } from './project.ts';

/**
 * Stops `build` and `dev` before anything is made from content that has a mistake, and says where past stances are not
 * recorded yet. While `dev` runs, mistakes are shown in the browser.
 */
export function contentCheck(project: Project): AstroIntegration {
  const { mistakes, remarks, contentFolder, past, files, day } = project;
  return {
    name: 'hindsight:content-check',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'dev') updateConfig({ vite: { plugins: [liveCheck(project)] } });
        const unrecorded = formatUnrecorded(past);
        if (unrecorded) logger.info(unrecorded);
        const waiting = formatWaiting(files, day);
        if (waiting) logger.info(waiting);
        if (remarks.length > 0) logger.info(formatRemarks(remarks));
        if (mistakes.length === 0) return;
        console.error(formatMistakes(mistakes, contentFolder));
        console.error(`\nNothing was built: ${mistakes.length} to mend in ${contentFolder}.`);
        // An error thrown here would be printed with a stack trace, which helps no author.
        process.exit(1);
      },
    },
  };
}

/** How many milliseconds a change has to come to rest: a file that is just being written may be read empty. */
const rest = 100;

/**
 * Checks the content again at every change while `dev` runs. As long as it has a mistake, every page shows the words of
 * `check` in Vite's overlay: Astro's own message names only what breaks a page, and a dead link breaks none.
 */
function liveCheck({ folders }: Project): Plugin {
  const watched = new Set(folders);
  return {
    name: 'hindsight:live-check',
    apply: 'serve',
    configureServer(server) {
      let checked: Promise<OverlayError | undefined> = Promise.resolve(undefined);
      let isWaiting = false;
      const readLater = async (before: typeof checked) => {
        const old = await before;
        await setTimeout(rest);
        isWaiting = false;
        // A file may be gone again while the folder is read, as editors do when they save. Its going is a change too.
        const error = await readAgain(server, watched).catch(() => undefined);
        if (old?.message !== error?.message) showMistakes(server, error);
        return error;
      };
      server.watcher.add(folders);
      server.watcher.on('all', (_, file) => {
        // What changes before the content is read again is read with the rest.
        if (isWaiting || ![...watched].some((folder) => isInside(folder, file))) return;
        isWaiting = true;
        checked = readLater(checked);
      });
      server.middlewares.use((request, response, next) => {
        const waited = asksForPage(request) ? checked : Promise.resolve(undefined);
        void waited.then((error) => {
          if (!error) {
            next();
            return;
          }
          response.statusCode = 500;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(formatErrorPage(server.config.base, error));
        });
      });
    },
  };
}

/** True for a file in a folder that no hidden folder keeps apart. */
function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && !path.startsWith('..') && !isHidden(path);
}

type OverlayError = ErrorPayload['err'] & { title: string };

/**
 * Hands the content to the pages as it is now; every mistake that keeps it from them as an error for the overlay. Its stack
 * would be the check's own code, which says nothing about the content.
 */
async function readAgain(
  server: ViteDevServer,
  watched: Set<string>,
): Promise<OverlayError | undefined> {
  const project = await readProject(process.env, { withDrafts: true });
  const { mistakes, contentFolder, folders } = project;
  // The author may just have named another vault.
  for (const folder of folders) watched.add(folder);
  server.watcher.add(folders);
  replaceContent(project, server);
  if (mistakes.length === 0) return undefined;
  const message = `${count(mistakes.length, 'mistake')} to mend\n\n${formatMistakes(mistakes, contentFolder)}`;
  return { name: 'Check', title: `Mistakes in ${contentFolder}`, message, stack: '' };
}

function showMistakes({ config, ws }: ViteDevServer, error: OverlayError | undefined): void {
  if (!error) {
    config.logger.info('The content is in order again.', { timestamp: true });
    return;
  }
  config.logger.error(error.message, { timestamp: true });
  ws.send({ type: 'error', err: error });
}

function asksForPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

/** A page with nothing but the overlay; Vite's client on it loads the page itself once the mistakes are mended. */
function formatErrorPage(base: string, error: OverlayError): string {
  // A < could end the script.
  const data = JSON.stringify(error).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${error.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
    <script type="module">
      import { ErrorOverlay } from '${base}@vite/client';
      document.body.append(new ErrorOverlay(${data}));
    </script>
  </head>
  <body></body>
</html>
`;
}
