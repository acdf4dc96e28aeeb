import { coloursSchema, fontsSchema, shadesSchema, type Colours, type Font } from '../theme.ts';
import { contrastRatio, mixEvenly, withContrast } from '../contrast.ts';
import { mendName, mistakeAt, type Finding, type Mistake, type PlacedMistake } from '../mistake.ts';
import { isRecord } from '../../text/record.ts';
import { validFields, type ParsedContent } from './parsed-content.ts';

/** What readers must be able to make out on the page and on what lies on it. */
const readable = ['ink', 'quiet', 'then', 'now', 'edge'] as const;
const grounds = ['paper', 'leaf'] as const;
const times = ['light', 'dark'] as const;

/** Ratios of WCAG 2.2, level AA. */
const least = { text: 4.5, edge: 3 };

/**
 * The rules for a garden's own look: colours that can be read, and files for the fonts it names. A colour that is none
 * is reported by the schema, and the default one takes its place here.
 */
export function findThemeMistakes({ files, site }: ParsedContent): Mistake[] {
  const broken = files
    .filter(({ isFont }) => isFont === false)
    .map((file) => mistakeAt(file, [], brokenFont));
  const theme = site && isRecord(site.file.data) ? site.file.data.theme : undefined;
  if (!site || !isRecord(theme)) return broken;
  const paths = files.filter(({ kind }) => kind === 'font').map(({ path }) => path);
  const mistakes = [
    ...(theme.colours === undefined ? [] : judgeColours(readColours(theme.colours))),
    ...Object.entries(validFields(fontsSchema, theme.fonts)).flatMap(([name, font]) =>
      font ? findMissingFonts(name, font, paths) : [],
    ),
  ];
  return [
    ...broken,
    ...mistakes.map(({ path, ...finding }) => mistakeAt(site.file, path, finding)),
  ];
}

function readColours(data: unknown): Colours {
  const own = isRecord(data) ? data : {};
  const names = Object.keys(coloursSchema.shape);
  const valid = names.map((name) => [name, validFields(shadesSchema, own[name])]);
  return coloursSchema.parse(Object.fromEntries(valid));
}

type Ground = (typeof grounds)[number];
type Shades = Record<Ground, string>;

function judgeColours(colours: Colours): PlacedMistake[] {
  return times.flatMap((time) => {
    const shades = { paper: colours.paper[time], leaf: colours.leaf[time] };
    const single = readable.flatMap((name) => {
      const ratio = name === 'edge' ? least.edge : least.text;
      const finding = judgeColour(colours[name][time], ratio, shades);
      return finding ? { path: ['theme', 'colours', name, time], ...finding } : [];
    });
    // A mixture of two colours that cannot be read would be the same mistake reported twice.
    if (single.length > 0) return single;
    const findings = judgeMixture(mixEvenly(colours.then[time], colours.now[time]), shades);
    return findings.map((finding) => ({ path: ['theme', 'colours', 'then', time], ...finding }));
  });
}

function judgeColour(colour: string, ratio: number, shades: Shades): Finding | undefined {
  const near = grounds.filter((ground) => contrastRatio(colour, shades[ground]) < ratio);
  if (near.length === 0) return undefined;
  const named = grounds.map((ground) => `${ground} (${shades[ground]})`).join(' and ');
  const ratios = near.map((ground) => formatRatio(colour, ground, shades)).join(' and ');
  const better = withContrast(colour, Object.values(shades), ratio);
  return {
    expected: `a contrast of ${ratio} to 1 or more with ${named}`,
    found: `${colour}, with ${ratios}`,
    mend: better
      ? `Write "${better}", the nearest that can be made out there, or change the other colour.`
      : 'Set paper and leaf closer to each other: no colour can be made out on both.',
  };
}

function judgeMixture(colour: string, shades: Shades): Finding[] {
  const near = grounds.filter((ground) => contrastRatio(colour, shades[ground]) < least.text);
  return near.map((ground) => ({
    expected: 'colours of then and now whose mixture, for the voices in between, can be read too',
    found: `${colour}, with ${formatRatio(colour, ground, shades)}`,
    mend: 'Choose then and now closer to each other, or further from paper and leaf.',
  }));
}

/** Rounded down: 4.49 must not be shown as 4.5. */
function formatRatio(colour: string, ground: Ground, shades: Shades): string {
  const ratio = Math.floor(contrastRatio(colour, shades[ground]) * 100) / 100;
  return `${ratio.toFixed(2)} to 1 on ${ground}`;
}

function findMissingFonts(name: string, font: Font, paths: readonly string[]): PlacedMistake[] {
  return (['file', 'italic'] as const).flatMap((field): PlacedMistake | [] => {
    const path = font[field];
    if (path === undefined || paths.includes(path)) return [];
    return {
      path: ['theme', 'fonts', name, field],
      expected: 'a file in the fonts/ folder of the content',
      found: JSON.stringify(path),
      mend: mendName(path, paths, 'Put the file there, or remove the field.'),
    };
  });
}

const brokenFont: Finding = {
  expected: 'a font in the format WOFF2',
  found: 'a file that begins otherwise',
  mend: 'Make the .woff2 anew: another kind of file does not become one by its name.',
};
