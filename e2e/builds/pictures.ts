import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { note } from '../../test/content/mistakes/mistake-case.ts';
import type { GardenFiles } from '../../test/content/with-garden.ts';

/** The pictures of the notes, in the order in which they stand there. */
export const alts = ['Wide', 'Tall', 'Tiny', 'Other script', 'Turned', 'Moving', 'Drawn'];

const body = `A wide one: ![Wide](wide.jpg)

![Tall](./tall.png "The tower")

![Tiny](./tiny.WEBP)

![Other script](<山 の 朝.jpg> "山の朝")

![Turned](./turned.png)

![Moving][moving]

![Drawn](./drawn.svg "An arc")

[moving]: moving.gif
`;

/** How many bytes each picture of the content has, by its path there. Known once the garden is built. */
export const sources = new Map<string, number>();

/** Puts the pictures beside the texts that show them. */
export async function addPictures(content: string): Promise<void> {
  for (const [path, bytes] of Object.entries(await drawPictures())) {
    sources.set(path, bytes.length);
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), bytes);
  }
}

/** A garden with pictures in a stance, a page and two notes. */
export function showPictures(garden: GardenFiles): GardenFiles {
  const near = (path: string) => ({
    [path]: `${garden[path] ?? ''}\n![Near](./near.jpg "Near")\n`,
  });
  return {
    ...garden,
    ...near('lessons/keep-going/10-2019.mdx'),
    ...near('lessons/keep-going/30-2021.md'),
    ...near('pages/about.mdx'),
    'notes/plain.md': note('plain', {}, body),
    'notes/rich.mdx': note('rich', {}, body),
  };
}

async function drawPictures(): Promise<Record<string, Uint8Array>> {
  const draw = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#3c4c8c' } });
  // As a camera's: no format makes it small by itself.
  const photograph = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 24 }, background: 'gray' } }); // prettier-ignore
  const frame = (red: number) =>
    sharp({ create: { width: 90, height: 60, channels: 3, background: { r: red, g: 0, b: 0 } } })
      .png()
      .toBuffer();
  const frames = await Promise.all([60, 120, 180].map(frame));
  const near = await draw(1000, 750).jpeg().toBuffer();
  const arc = '<path d="M0 9Q10-6 20 9" fill="none" stroke="#176b48"/>';
  return {
    'notes/wide.jpg': await photograph(3000, 1000).jpeg().toBuffer(),
    'notes/tall.png': await draw(800, 2400).png().toBuffer(),
    'notes/tiny.WEBP': await draw(60, 40).webp().toBuffer(),
    'notes/山 の 朝.jpg': await draw(1200, 900).jpeg().toBuffer(),
    // A camera that was held upright, in a file whose name ends in another format.
    'notes/turned.png': await draw(600, 300).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
    'notes/moving.gif': await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer(),
    'notes/drawn.svg': Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">${arc}</svg>`,
    ),
    'lessons/keep-going/near.jpg': near,
    'pages/near.jpg': near,
  };
}
