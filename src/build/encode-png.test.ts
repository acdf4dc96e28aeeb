import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng } from './encode-png.ts';

test('a picture is read back as it was: what is flat to the letter, an edge as far as an eye tells', async () => {
  const [width, height] = [320, 40];
  const pixels = new Uint8Array(3 * width * height);
  for (let at = 0; at < width * height; at++) {
    const x = at % width;
    // Flat to both sides of a long edge.
    const colour =
      x < 20 ? [238, 242, 238] : x < 300 ? [238 - x / 2, 242 - x / 3, x / 2] : [60, 76, 140];
    pixels.set(colour, 3 * at);
  }
  const png = await encodePng(pixels, width);
  const read = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(read.info).toMatchObject({ width, height, channels: 3 });
  const colourAt = (bytes: Uint8Array, x: number) => [...bytes.subarray(3 * x, 3 * x + 3)];
  for (const x of [0, 19, 300, 319]) expect(colourAt(read.data, x)).toEqual(colourAt(pixels, x));
  for (let x = 20; x < 300; x++)
    for (const [channel, value] of colourAt(read.data, x).entries())
      expect(Math.abs(value - (pixels[3 * x + channel] ?? 0))).toBeLessThanOrEqual(8);
});
