import * as z from 'zod';
import { text } from './fields.ts';

/** How the garden speaks of one voice. */
const voice = z
  .strictObject({
    name: text.describe('One word, for labels. Example: `Then`.'),
    head: text.describe(
      "The head above a stance. In `between`, `{on}` becomes the stance's month or year.",
    ),
    inline: text.describe('The head as it reads inside a sentence. Example: `what I said then`.'),
  })
  .meta({ id: 'voice', title: 'the words of a voice' });

/** YAML takes what follows a bare # for a remark, so a colour without quotes is no colour. */
const aColour = 'a colour of six digits in quotes, such as "#3c4c8c"';
const colour = z
  .custom<string>((value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value), {
    error: aColour,
  })
  .meta({ title: 'a colour' });

/** A colour by day and by night. */
export const shadesSchema = z
  .strictObject({
    light: colour.optional().describe('By day. Example: `"#eef2ee"`.'),
    dark: colour.optional().describe('By night. Example: `"#121715"`.'),
  })
  .meta({ id: 'shades', title: 'a colour by day and by night' });

const faceFile = z
  .string()
  .regex(/^fonts\/[^/?#]+\.woff2$/, {
    error: 'a file in fonts/ that ends in .woff2, such as fonts/garden.woff2',
  })
  .optional();

/** A font. */
const font = z
  .strictObject({
    family: z
      .union([text, z.array(text).min(1)], { error: 'a name, or a list of names' })
      .describe(
        `Its name: that of a font on the reader's device, or any name for one of the files below. Others that may stand in follow it.`,
      ),
    file: faceFile.describe(
      "A file of the garden's own, from the content folder, so that every reader sees the same. Example: `fonts/garden.woff2`.",
    ),
    italic: faceFile.describe('The file of its italic, if it has one.'),
    weight: z
      .string()
      .regex(/^[1-9]\d{0,2}(?: [1-9]\d{0,2})?$/, {
        error: 'a weight in quotes, such as "400", or two, such as "400 700"',
      })
      .default('400')
      .describe(
        'The weights that the files hold: one, or the least and the greatest of a variable font. Example: `400 700`.',
      ),
  })
  .meta({ id: 'font', title: 'a font' });

export const coloursSchema = z
  .strictObject({
    paper: shadesSchema.optional().describe('The page.'),
    leaf: shadesSchema
      .optional()
      .describe('What lies on the page: cards, fields, the open search.'),
    ink: shadesSchema.optional().describe('Text, links and buttons.'),
    quiet: shadesSchema.optional().describe('Text that steps back: labels and hints.'),
    hairline: shadesSchema.optional().describe('Rules that part.'),
    edge: shadesSchema
      .optional()
      .describe('The edge of everything that can be pressed or written in.'),
    then: shadesSchema.optional().describe('The first voice.'),
    now: shadesSchema.optional().describe('The last voice; those between are mixed of the two.'),
  })
  .meta({ id: 'colours', title: 'see the colours below' });

export const fontsSchema = z
  .strictObject({
    text: font.optional().describe('The font of the text.'),
    head: font.optional().describe('The font of heads and titles.'),
  })
  .meta({ id: 'fonts', title: 'see the fonts below' });

/** What gives a garden its own look and its own words for the voices. */
export const themeSchema = z
  .strictObject({
    colours: coloursSchema
      .optional()
      .describe(
        "Colours of the garden's own. Each must be readable on `paper` and on `leaf`; what is left out keeps its given colour.",
      ),
    fonts: fontsSchema
      .optional()
      .describe(
        `Fonts of the garden's own. Without them it is set in Literata and Fraunces, and in good fonts of the device for other scripts.`,
      ),
    voices: z
      .strictObject({
        then: voice.describe('The first stance of a lesson.'),
        now: voice.describe('The last one.'),
        between: voice.describe('Any other.'),
      })
      .describe('The words for the three voices.'),
  })
  .meta({ id: 'theme', title: 'see the theme below' });

export type Theme = z.infer<typeof themeSchema>;
export type Font = z.infer<typeof font>;

/** A colour by day and by night, each as `#rrggbb`. */
export type Shades = { light: string; dark: string };

/** Mist, indigo before dawn, fern after it: the colours of a garden that names none of its own. */
const defaultColours = {
  /** The page. */
  paper: { light: '#eef2ee', dark: '#121715' },
  /** What lies on the page: cards, fields, the open search. */
  leaf: { light: '#f9fbf8', dark: '#19201d' },
  /** Text, links, buttons, and whatever is not a voice. */
  ink: { light: '#1b2622', dark: '#dfe8e2' },
  /** Text that steps back: labels and hints. */
  quiet: { light: '#506058', dark: '#9aaba1' },
  /** Rules that part, and mean nothing. */
  hairline: { light: '#cfd9d1', dark: '#2b3732' },
  /** The edge of everything that can be pressed or written in. */
  edge: { light: '#738379', dark: '#71827a' },
  /** The first voice. */
  then: { light: '#3c4c8c', dark: '#aab8ee' },
  /** The last one. Those in between are mixed of the two. */
  now: { light: '#176b48', dark: '#7fd0a6' },
} as const satisfies Record<string, Shades>;

export type ColourName = keyof typeof defaultColours;
export type Colours = Record<ColourName, Shades>;
/** What a garden says of its colours: any of them, by day, by night or both. */
type ChosenColours = z.infer<typeof coloursSchema>;

export const colourNames = coloursSchema.keyof().options;

/** The colours of a garden: its own, and the given ones for what it leaves open. */
export function completeColours(chosen: ChosenColours = {}): Colours {
  const complete: Colours = { ...defaultColours };
  for (const name of colourNames) {
    const { light, dark } = defaultColours[name];
    complete[name] = { light: chosen[name]?.light ?? light, dark: chosen[name]?.dark ?? dark };
  }
  return complete;
}
