import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../content/site.ts';
import { contentFolder } from '../content/folders.ts';
import { colourStyles, faceStyles, listFaceFiles } from './theme-styles.ts';

/** A typeface of the content, under the name that it has in the built site. */
export type FaceFile = { path: string; name: string; content: Buffer<ArrayBuffer> };

/** The styles that `site.yaml` decides, for the head of every page. */
export async function getThemeStyles({ theme }: Pick<Site, 'theme'>): Promise<string> {
  const files = await readFaceFiles({ theme });
  const names = new Map(files.map(({ path, name }) => [path, name]));
  const faces = faceStyles(theme.faces, (path) => `/_astro/${names.get(path) ?? ''}`);
  // Faces stand outside the layers, so that they win over those of the tokens; colours in them, since print has its own.
  return `@layer tokens{${colourStyles(theme.colours)}}${faces}`;
}

let kept: Promise<FaceFile[]> | undefined;

/**
 * Every typeface that the garden brings along. Its name is made of what is in it, so that browsers may keep it for good.
 * A build reads them once; `dev` anew for each page, so that a change shows.
 */
export function readFaceFiles({ theme }: Pick<Site, 'theme'>): Promise<FaceFile[]> {
  if (import.meta.env.DEV) return readFiles(theme.faces);
  kept ??= readFiles(theme.faces);
  return kept;
}

function readFiles(faces: Site['theme']['faces']): Promise<FaceFile[]> {
  return Promise.all(
    listFaceFiles(faces).map(async (path) => {
      const content = await readFile(join(contentFolder(process.env), path));
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
      return { path, name: `${digest}.woff2`, content };
    }),
  );
}
