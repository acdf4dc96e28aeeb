import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);
/** What is flat is long runs: to look for anything else takes three times as long, and saves a twentieth. */
const runs = { strategy: constants.Z_RLE };

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
    chunk('IDAT', await compress(writeRows(bins, places, width), runs)),
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

/** A colour of a picture, with how many pixels are like it, and its longest run and where that has its middle. */
type Like = { bin: number; count: number; longest: number; middle: number };

/** The colours of the fullest bins, and for every bin the place of the nearest. A bin has the colour of its longest run, so that what is flat stays as it is. */
function choosePalette(pixels: Uint8Array, bins: Uint16Array) {
  const known = new Map<number, Like>();
  for (let start = 0, end = 0; start < bins.length; start = end) {
    const bin = bins[start] ?? 0;
    while (bins[end] === bin) end++;
    const like = known.get(bin) ?? { bin, count: 0, longest: 0, middle: 0 };
    if (like.count === 0) known.set(bin, like);
    like.count += end - start;
    if (end - start <= like.longest) continue;
    like.longest = end - start;
    like.middle = (start + end) >> 1;
  }
  const used = [...known.values()].sort((a, b) => b.count - a.count || a.bin - b.bin);
  const colours = used.map(({ middle }): Colour => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(3 * middle, 3 * middle + 3);
    return [red, green, blue];
  });
  const palette = colours.slice(0, 256);
  const places = new Uint8Array(2 ** 15);
  for (const [at, { bin }] of used.entries())
    places[bin] = at < palette.length ? at : findNearest(colours[at] ?? [0, 0, 0], palette);
  return { palette, places };
}

function findNearest([red, green, blue]: Colour, palette: readonly Colour[]): number {
  let [nearest, least] = [0, Infinity];
  for (const [place, other] of palette.entries()) {
    const distance = (red - other[0]) ** 2 + (green - other[1]) ** 2 + (blue - other[2]) ** 2;
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}

/** The places of all pixels. Each row begins with a byte that says how it is filtered: not at all. */
function writeRows(bins: Uint16Array, places: Uint8Array, width: number): Uint8Array {
  const rows = new Uint8Array((bins.length / width) * (width + 1));
  for (let from = 0, to = 0; from < bins.length; to++)
    for (const end = from + width; from < end; from++) rows[++to] = places[bins[from] ?? 0] ?? 0;
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
