import type { Site } from '../content/site.ts';
import { publishedAddress } from './read-files.ts';
import { colourStyles, fontStyles, listFontFiles } from './theme.ts';

/** The styles that `site.yaml` chooses, for the head of every page. */
export async function getThemeStyles({ theme }: Pick<Site, 'theme'>): Promise<string> {
  const paths = listFontFiles(theme.fonts);
  const addresses = await Promise.all(paths.map(publishedAddress));
  const fonts = fontStyles(theme.fonts, (path) => addresses[paths.indexOf(path)] ?? '');
  // Fonts are outside the layers, so that they win over those of the tokens; colours inside, since print has its own.
  return `@layer tokens{${colourStyles(theme.colours)}}${fonts}`;
}
