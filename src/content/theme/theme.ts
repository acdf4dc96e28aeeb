import * as z from 'zod';
import { text } from '../fields.ts';

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

const aFaceFile = 'a file in faces/ that ends in .woff2, such as faces/garden.woff2';

/** A typeface. */
const face = z
  .strictObject({
    family: z
      .union([text, z.array(text).min(1)], { error: 'a name, or a list of names' })
      .describe(
        `Its name: that of a face on the reader's device, or any name for one of the files below. Others that may stand in follow it.`,
      ),
    file: z
      .string()
      .regex(/^faces\/[^/?#]+\.woff2$/, { error: aFaceFile })
      .optional()
      .describe(
        "A file of the garden's own, from the content folder, so that every reader sees the same. Example: `faces/garden.woff2`.",
      ),
    italic: z
      .string()
      .regex(/^faces\/[^/?#]+\.woff2$/, { error: aFaceFile })
      .optional()
      .describe('The file of its italic, if it has one.'),
    weight: z
      .string()
      .regex(/^[1-9]\d{0,2}(?: [1-9]\d{0,2})?$/, {
        error: 'a weight in quotes, such as "400", or two, such as "400 700"',
      })
      .default('400')
      .describe(
        'The weights that the files hold: one, or the least and the greatest of a variable face. Example: `400 700`.',
      ),
  })
  .meta({ id: 'typeface', title: 'a typeface' });

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

export const facesSchema = z
  .strictObject({
    text: face.optional().describe('The face of the text.'),
    head: face.optional().describe('The face of heads and titles.'),
  })
  .meta({ id: 'typefaces', title: 'see the typefaces below' });

/** What gives a garden its own look and its own words for the voices. */
export const themeSchema = z
  .strictObject({
    colours: coloursSchema
      .optional()
      .describe(
        "Colours of the garden's own. Each must be readable on `paper` and on `leaf`; what is left out keeps its given colour.",
      ),
    faces: facesSchema
      .optional()
      .describe(
        `Typefaces of the garden's own. Without them it is set in Literata and Fraunces, and in good faces of the device for other scripts.`,
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
export type Face = z.infer<typeof face>;
