import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicFolder } from '../content/folders.ts';
import { keyOf } from '../content/read/build-cache.ts';
import { writeManifest } from '../page/manifest.ts';
import { readIcon } from '../page/read-icon.ts';
import { hasSharp } from './name-cards.ts';
import type { Project } from './project.ts';

type Picture = {
  name: string;
  size: number;
  /** How much of the picture's width the icon takes. What masks one may cut off the rest. */
  share: number;
  purpose?: string;
};

/** The icon as devices ask for it. */
const pictures: readonly Picture[] = [
  { name: 'apple-touch-icon.png', size: 180, share: 0.76 },
  { name: 'icon-192.png', size: 192, share: 0.76 },
  { name: 'icon-512.png', size: 512, share: 0.76 },
  { name: 'icon-maskable.png', size: 512, share: 0.6, purpose: 'maskable' },
];

const manifestName = 'manifest.json';

/**
 * Draws the garden's icon for home screens, and writes what devices are to know of the garden. A file of an author's own
 * stays. A picture of an earlier build is kept.
 */
export function icons(project: Project, environment: NodeJS.ProcessEnv): AstroIntegration {
  const { garden, cache, cachedFiles } = project;
  return {
    name: 'hindsight:icons',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!garden) return;
        const { site } = garden;
        const ground = site.theme.colours.paper.light;
        const folder = fileURLToPath(dir);
        const own = resolve(publicFolder(environment));
        const icon = readIcon();
        const source = await readFile(join(icon.isDrawn ? folder : own, icon.href));
        const shown: Picture[] = [];
        for (const picture of pictures) {
          const { name } = picture;
          const key = keyOf('icon', source.toString('latin1'), ground, JSON.stringify(picture));
          const isOwn = existsSync(join(own, name));
          if (isOwn || cache.digest(key) !== undefined) {
            if (!isOwn) cachedFiles.set(name, key);
            shown.push(picture);
            continue;
          }
          const drawn = await drawIcon(source, ground, picture).catch(() => undefined);
          if (!drawn) continue;
          await writeFile(join(folder, name), drawn);
          cache.write(key, drawn);
          shown.push(picture);
        }
        if (shown.length < pictures.length && (await hasSharp()))
          logger.info(
            `${icon.href.slice(1)} was not drawn for home screens: sharp cannot read it.`,
          );
        if (existsSync(join(own, manifestName))) return;
        await writeFile(join(folder, manifestName), writeManifest(site, icon, shown));
      },
    },
  };
}

/** The icon on the garden's paper: a home screen would lay one without a ground on black. */
async function drawIcon(source: Buffer, background: string, { size, share }: Picture) {
  const { default: sharp } = await import('sharp');
  const width = Math.round(size * share);
  const { width: given, format } = await sharp(source).metadata();
  // A drawing is drawn at its size, since one that is made larger afterwards is blurred.
  const density = format === 'svg' ? Math.max(72, Math.ceil((72 * width) / given)) : 72;
  const input = await sharp(source, { density }).resize(width, width, { fit: 'inside' }).toBuffer();
  const create = { width: size, height: size, channels: 3, background } as const;
  return sharp({ create }).composite([{ input }]).removeAlpha().png().toBuffer();
}
