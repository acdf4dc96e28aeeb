import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../content/site.ts';
import { contentFolder } from '../content/folders.ts';
import { colourStyles, fontStyles, listFontFiles } from './theme.ts';

/** A font file of the content, under the name that it has in the built site. */
export type FontFile = { path: string; name: string; content: Buffer<ArrayBuffer> };

/** The styles that `site.yaml` chooses, for the head of every page. */
export async function getThemeStyles({ theme }: Pick<Site, 'theme'>): Promise<string> {
  const files = await readFontFiles({ theme });
  const names = new Map(files.map(({ path, name }) => [path, name]));
  const fonts = fontStyles(theme.fonts, (path) => `/_astro/${names.get(path) ?? ''}`);
  // Fonts are outside the layers, so that they win over those of the tokens; colours inside, since print has its own.
  return `@layer tokens{${colourStyles(theme.colours)}}${fonts}`;
}

let kept: Promise<FontFile[]> | undefined;

/**
 * Every font that the garden brings along, named by a hash of its content, so that browsers may keep it for good.
 * A build reads them once; `dev` anew for each page, so that a change shows.
 */
export function readFontFiles({ theme }: Pick<Site, 'theme'>): Promise<FontFile[]> {
  if (import.meta.env.DEV) return readFiles(theme.fonts);
  kept ??= readFiles(theme.fonts);
  return kept;
}

function readFiles(fonts: Site['theme']['fonts']): Promise<FontFile[]> {
  return Promise.all(
    listFontFiles(fonts).map(async (path) => {
      const content = await readFile(join(contentFolder(process.env), path));
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
      return { path, name: `${digest}.woff2`, content };
    }),
  );
}
