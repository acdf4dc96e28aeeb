import {
  colourNames,
  completeColours,
  type ColourName,
  type Colours,
  type Shades,
  coloursSchema,
  facesSchema,
  shadesSchema,
  type Face,
} from '../theme.ts';
import { contrastRatio, mixEvenly, withContrast } from '../contrast.ts';
import { nearestName, type Mistake } from '../mistake.ts';
import { isRecord } from '../../text/record.ts';
import { validFields, type ParsedContent } from './parsed-content.ts';
import type { SourceFile } from '../source-file.ts';

/** What readers must be able to make out on the page and on what lies on it. Ratios of WCAG 2.2, level AA. */
const least: readonly { colour: ColourName; ratio: number }[] = [
  ...(['ink', 'quiet', 'then', 'now'] as const).map((colour) => ({ colour, ratio: 4.5 })),
  { colour: 'edge', ratio: 3 },
];
const grounds = ['paper', 'leaf'] as const;
const times = ['light', 'dark'] as const;

/**
 * The rules for a garden's own look: colours that can be read, and files for the faces it names. A colour that is none
 * is told by the schema, and the given one stands in for it here.
 */
export function findThemeMistakes({ files, site }: ParsedContent): Mistake[] {
  const broken = files.filter(({ isFont }) => isFont === false).map(reportBrokenFont);
  if (!site || !isRecord(site.file.data)) return broken;
  const { theme } = site.file.data;
  if (!isRecord(theme)) return broken;
  const faces = files.filter(({ kind }) => kind === 'font').map(({ path }) => path);
  const told = [
    ...(theme.colours === undefined ? [] : judgeColours(readColours(theme.colours))),
    ...Object.entries(validFields(facesSchema, theme.faces)).flatMap(([name, face]) =>
      face ? findMissingFiles(name, face, faces) : [],
    ),
  ];
  const inSite = told.map(({ path, ...mistake }) => ({
    file: site.file.path,
    line: site.file.lineOf(path),
    field: path.join('.'),
    ...mistake,
  }));
  return [...broken, ...inSite];
}

function readColours(data: unknown): Colours {
  const chosen = colourNames.map((name) => [
    name,
    validFields(shadesSchema, isRecord(data) ? data[name] : undefined),
  ]);
  return completeColours(coloursSchema.parse(Object.fromEntries(chosen)));
}

type FieldFinding = Pick<Mistake, 'expected' | 'found' | 'mend'> & { path: string[] };

function judgeColours(colours: Colours): FieldFinding[] {
  return times.flatMap((time) => {
    const single = least.flatMap(({ colour, ratio }) =>
      judgeColour(colour, colours[colour][time], ratio, time, colours),
    );
    // A mixture of two colours that cannot be read would be the same fault told twice.
    return single.length > 0 ? single : judgeMixture(time, colours);
  });
}

function judgeColour(
  name: ColourName,
  colour: string,
  ratio: number,
  time: keyof Shades,
  colours: Colours,
): FieldFinding[] {
  const near = grounds.filter((ground) => contrastRatio(colour, colours[ground][time]) < ratio);
  if (near.length === 0) return [];
  const readable = withContrast(
    colour,
    grounds.map((ground) => colours[ground][time]),
    ratio,
  );
  return [
    {
      path: ['theme', 'colours', name, time],
      expected: `a contrast of ${String(ratio)} to 1 or more with ${formatGrounds(grounds, time, colours)}`,
      found: `${colour}, with ${near.map((ground) => formatRatio(colour, ground, time, colours)).join(' and ')}`,
      mend: readable
        ? `Write "${readable}", the nearest that can be made out there, or change the other colour.`
        : 'Set paper and leaf closer to each other: no colour can be made out on both.',
    },
  ];
}

function judgeMixture(time: keyof Shades, colours: Colours): FieldFinding[] {
  const between = mixEvenly(colours.then[time], colours.now[time]);
  return grounds
    .filter((ground) => contrastRatio(between, colours[ground][time]) < 4.5)
    .map((ground) => ({
      path: ['theme', 'colours', 'then', time],
      expected: 'colours of then and now whose mixture, for the voices in between, can be read too',
      found: `${between}, with ${formatRatio(between, ground, time, colours)}`,
      mend: 'Choose then and now closer to each other, or further from paper and leaf.',
    }));
}

function formatGrounds(names: readonly ColourName[], time: keyof Shades, colours: Colours): string {
  return names.map((name) => `${name} (${colours[name][time]})`).join(' and ');
}

/** Rounded down: 4.49 must not be told as 4.5. */
function formatRatio(
  colour: string,
  ground: ColourName,
  time: keyof Shades,
  colours: Colours,
): string {
  const ratio = contrastRatio(colour, colours[ground][time]);
  return `${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1 on ${ground}`;
}

function findMissingFiles(name: string, face: Face, faces: readonly string[]): FieldFinding[] {
  return (['file', 'italic'] as const).flatMap((field) => {
    const path = face[field];
    if (path === undefined || faces.includes(path)) return [];
    const near = nearestName(path, faces);
    return [
      {
        path: ['theme', 'faces', name, field],
        expected: 'a file in the faces/ folder of the content',
        found: JSON.stringify(path),
        mend: near
          ? `Write ${near} instead, if that is what you meant.`
          : 'Put the file there, or remove the field.',
      },
    ];
  });
}

function reportBrokenFont({ path }: SourceFile): Mistake {
  return {
    file: path,
    expected: 'a typeface in the format WOFF2',
    found: 'a file that begins otherwise',
    mend: 'Make the .woff2 anew: another kind of file does not become one by its name.',
  };
}
