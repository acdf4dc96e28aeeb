import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

/**
 * A picture of flat colours as a PNG with a palette of at most 256, which is less than half of one without. sharp's own
 * palettes take three times as long as the drawing. `pixels` has three bytes each.
 */
export async function encodePng(pixels: Uint8Array, width: number): Promise<Uint8Array> {
  const bins = binPixels(pixels);
  const { palette, places } = choosePalette(pixels, bins);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(bins.length / width, 4);
  // Eight bits a pixel, each a place in the palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', await compress(writeRows(bins, places, width), { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

type Colour = [red: number, green: number, blue: number];

/** Each pixel with those that differ by less than an eye tells, as one number: five bits of each channel. */
function binPixels(pixels: Uint8Array): Uint16Array {
  const bins = new Uint16Array(pixels.length / 3);
  for (let at = 0, from = 0; at < bins.length; at++, from += 3) {
    const red = (pixels[from] ?? 0) >> 3;
    const green = (pixels[from + 1] ?? 0) >> 3;
    bins[at] = (red << 10) | (green << 5) | ((pixels[from + 2] ?? 0) >> 3);
  }
  return bins;
}

/** The colours of the fullest bins, and for every bin the place of the nearest. A bin has the colour of its longest run, so that what is flat stays as it is. */
function choosePalette(pixels: Uint8Array, bins: Uint16Array) {
  const counts = new Uint32Array(2 ** 15);
  const longest = new Uint32Array(counts.length);
  const middles = new Uint32Array(counts.length);
  for (let start = 0, end = 0; start < bins.length; start = end) {
    const bin = bins[start] ?? 0;
    while (bins[end] === bin) end++;
    counts[bin] = (counts[bin] ?? 0) + end - start;
    if (end - start <= (longest[bin] ?? 0)) continue;
    longest[bin] = end - start;
    middles[bin] = (start + end) >> 1;
  }
  const countOf = (bin: number) => counts[bin] ?? 0;
  const used: number[] = [];
  for (let bin = 0; bin < counts.length; bin++) if (countOf(bin) > 0) used.push(bin);
  used.sort((one, other) => countOf(other) - countOf(one) || one - other);
  const colours = used.map((bin): Colour => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(3 * (middles[bin] ?? 0));
    return [red, green, blue];
  });
  const palette = colours.slice(0, 256);
  const places = new Uint8Array(counts.length);
  for (const [at, bin] of used.entries())
    places[bin] = at < palette.length ? at : findNearest(colours[at] ?? [0, 0, 0], palette);
  return { palette, places };
}

function findNearest([red, green, blue]: Colour, palette: readonly Colour[]): number {
  const distances = palette.map(([r, g, b]) => (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** The places of all pixels. Each row begins with a byte that says how it is filtered: not at all. */
function writeRows(bins: Uint16Array, places: Uint8Array, width: number): Uint8Array {
  const rows = new Uint8Array((bins.length / width) * (width + 1));
  for (let from = 0, to = 0; from < bins.length; from++, to++) {
    if (from % width === 0) to++;
    rows[to] = places[bins[from] ?? 0] ?? 0;
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
