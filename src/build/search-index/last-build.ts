import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Answers `dev`'s requests for the index from the folder of the last build; where there is none, with 404. */
export function answerFromLastBuild(folder: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    // Names of the index only, which need no decoding: nothing that leads out of the folder.
    const isPlain = /^\/([\w-]+\/)?[\w.-]+$/.test(path) && !path.includes('..');
    void (isPlain ? readFile(join(folder, path)) : Promise.reject(new Error(path))).then(
      (content) => {
        const isScript = path.endsWith('.js');
        response.setHeader(
          'Content-Type',
          isScript ? 'text/javascript' : 'application/octet-stream',
        );
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end('There is no search index here. Run npm run build once.\n');
      },
    );
  };
}
