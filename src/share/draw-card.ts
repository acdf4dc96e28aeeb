import { interpolate, formatHex } from 'culori';
import type { Theme } from '../content/theme.ts';
import { seamWander } from '../page/seam.ts';
import { cardSize, type Ink } from './ink-line.ts';
import type { LaidCard } from './lay-card.ts';

const { width, height } = cardSize;
const seamWidth = 116;

/** A card as a drawing (SVG) by day: on either side its own light, between them the seam. */
export function drawCard(
  { inks, seam, covered }: LaidCard,
  colours: Colours,
  isRightToLeft: boolean,
): string {
  const line = seamWander({ width: seamWidth, height });
  const towards = isRightToLeft ? -1 : 1;
  const place = `translate(${round(seam - (towards * seamWidth) / 2)} 0) scale(${towards} 1)`;
  const holes = covered.map(
    (box) =>
      `M${round(box.x)} ${round(box.y)}h${round(box.width)}v${round(box.height)}h${round(-box.width)}z`,
  );
  const glyphs = inks.map((ink) => drawGlyph(ink, colours));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="turn" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="${height}"><stop offset=".12" stop-color="${colours.then.light}"/><stop offset=".8" stop-color="${colours.now.light}"/></linearGradient><clipPath id="seen"><path clip-rule="evenodd" d="M0 0h${width}v${height}h-${width}z${holes.join('')}"/></clipPath></defs><path fill="${colours.paper.light}" d="M0 0h${width}v${height}h-${width}z"/><path fill="${colours.leaf.light}" transform="${place}" d="${line}V${height}H${width * 2}V0z"/><g clip-path="url(#seen)"><path fill="none" stroke="url(#turn)" stroke-width="5" transform="${place}" d="${line}"/></g>${glyphs.join('')}</svg>`;
}

function drawGlyph({ path, scale, stroke, x, y, ...look }: Ink, colours: Colours): string {
  if (!path) return '';
  const [wide, high] = [scale.toFixed(5), (-scale).toFixed(5)];
  const colour = colourOf(look, colours);
  const edge = stroke > 0 ? ` stroke="${colour}" stroke-width="${round(stroke)}"` : '';
  return `<path transform="matrix(${wide} 0 0 ${high} ${round(x)} ${round(y)})" fill="${colour}"${edge} d="${path}"/>`;
}

type Colours = Theme['colours'];

/** The colour of a glyph: what was held takes the colour of what is as it turns, and what was let go fades. */
function colourOf({ tone, soft }: Pick<Ink, 'tone' | 'soft'>, colours: Colours): string {
  const { paper, then, now } = colours;
  if (tone === 'ink' || tone === 'quiet') return colours[tone].light;
  if (tone === 'later') return now.light;
  const end = tone === 'gone' ? paper : now;
  return formatHex(
    interpolate([then.light, end.light], 'oklab')(tone === 'gone' ? 0.8 * soft : soft),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
