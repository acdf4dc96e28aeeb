import * as z from 'zod';
import { groupOf, text } from './fields.ts';

/** How the garden speaks of one voice. */
const voice = groupOf('voice', 'the words of a voice', {
  name: text.describe('One word, for labels. Example: `Then`.'),
  head: text.describe(
    "The head above a stance. In `between`, `{on}` becomes the stance's month or year.",
  ),
  inline: text.describe('The head as it reads inside a sentence. Example: `what I said then`.'),
});

/** YAML takes what follows a bare # for a remark, so a colour without quotes is no colour. */
const aColour = 'a colour of six digits in quotes, such as "#3c4c8c"';
const colour = z
  .custom<string>((value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value), {
    error: aColour,
  })
  .meta({ title: 'a colour' });

/** A colour by day and by night. */
export const shadesSchema = groupOf('shades', 'a colour by day and by night', {
  light: colour.optional().describe('By day. Example: `"#eef2ee"`.'),
  dark: colour.optional().describe('By night. Example: `"#121715"`.'),
});

/** The shades of a garden's own, and the given ones for what it leaves open. */
const shades = (light: string, dark: string, meaning: string) =>
  shadesSchema
    .optional()
    .transform((own) => ({ light: own?.light ?? light, dark: own?.dark ?? dark }))
    .describe(meaning);

const faceFile = z
  .string()
  .regex(/^fonts\/[^/?#]+\.woff2$/, {
    error: 'a file in fonts/ that ends in .woff2, such as fonts/garden.woff2',
  })
  .optional();

/** A font. */
const font = groupOf('font', 'a font', {
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
});

/** Without a garden's own: mist, indigo before dawn, fern after it. */
export const coloursSchema = groupOf('colours', 'see the colours below', {
  paper: shades('#eef2ee', '#121715', 'The page.'),
  leaf: shades('#f9fbf8', '#19201d', 'What lies on the page: cards, fields, the open search.'),
  ink: shades('#1b2622', '#dfe8e2', 'Text, links and buttons.'),
  quiet: shades('#506058', '#9aaba1', 'Text that steps back: labels and hints.'),
  hairline: shades('#cfd9d1', '#2b3732', 'Rules that part.'),
  edge: shades('#738379', '#71827a', 'The edge of everything that can be pressed or written in.'),
  then: shades('#3c4c8c', '#aab8ee', 'The first voice.'),
  now: shades('#176b48', '#7fd0a6', 'The last voice; those between are mixed of the two.'),
});

export type Colours = z.infer<typeof coloursSchema>;

export const fontsSchema = groupOf('fonts', 'see the fonts below', {
  text: font.optional().describe('The font of the text.'),
  head: font.optional().describe('The font of heads and titles.'),
});

/** What gives a garden its own look and its own words for the voices. */
export const themeSchema = groupOf('theme', 'see the theme below', {
  colours: coloursSchema
    .optional()
    .transform((own) => own ?? coloursSchema.parse({}))
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
});

export type Theme = z.infer<typeof themeSchema>;
export type Font = z.infer<typeof font>;
