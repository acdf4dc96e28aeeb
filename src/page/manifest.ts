import type { Site } from '../content/site.ts';
import { textDirection } from '../words/language-tag.ts';

/**
 * What a device is to know of a garden that somebody puts beside their programs. The addresses count from the file itself, so
 * that it fits wherever the garden is on its host.
 */
export function writeManifest(
  { title, tagline, language, theme }: Site,
  icon: { href: string; type: string },
  pictures: readonly { name: string; size: number; purpose?: string }[],
): string {
  const { light } = theme.colours.paper;
  const manifest = {
    name: title,
    description: tagline,
    lang: language,
    dir: textDirection(language),
    start_url: './',
    display: 'minimal-ui',
    background_color: light,
    theme_color: light,
    icons: [
      { src: `.${icon.href}`, sizes: 'any', type: icon.type },
      ...pictures.map(({ name, size, purpose }) => ({
        src: `./${name}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
