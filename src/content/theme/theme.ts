import * as z from 'zod';
import { text } from '../fields.ts';

/** How the garden speaks of one voice. */
const voice = z.strictObject({
  /** One word, for labels. Example: `Then`. */
  name: text,
  /** The head above a stance. In `between`, `{on}` becomes the stance's month or year. */
  head: text,
  /** The head as it reads inside a sentence. Example: `what I said then`. */
  inline: text,
});

/** YAML takes what follows a bare # for a remark, so a colour without quotes is no colour. */
const aColour = 'a colour of six digits in quotes, such as "#3c4c8c"';
const colour = z.custom<string>(
  (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
  { error: aColour },
);

/** A colour by day and by night. */
export const shadesSchema = z.strictObject({
  /** By day. Example: `"#eef2ee"`. */
  light: colour.optional(),
  /** By night. Example: `"#121715"`. */
  dark: colour.optional(),
});

const aFaceFile = 'a file in faces/ that ends in .woff2, such as faces/garden.woff2';

/** A typeface. */
const face = z.strictObject({
  /** Its name: that of a face on the reader's device, or any name for one of the files below. Others that may stand in follow it. */
  family: z.union([text, z.array(text).min(1)], { error: 'a name, or a list of names' }),
  /** A file of the garden's own, from the content folder, so that every reader sees the same. Example: `faces/garden.woff2`. */
  file: z
    .string()
    .regex(/^faces\/[^/?#]+\.woff2$/, { error: aFaceFile })
    .optional(),
  /** The file of its italic, if it has one. */
  italic: z
    .string()
    .regex(/^faces\/[^/?#]+\.woff2$/, { error: aFaceFile })
    .optional(),
  /** The weights that the files hold: one, or the least and the greatest of a variable face. Example: `400 700`. */
  weight: z
    .string()
    .regex(/^[1-9]\d{0,2}(?: [1-9]\d{0,2})?$/, {
      error: 'a weight in quotes, such as "400", or two, such as "400 700"',
    })
    .default('400'),
});

export const coloursSchema = z.strictObject({
  /** The page. */
  paper: shadesSchema.optional(),
  /** What lies on the page: cards, fields, the open search. */
  leaf: shadesSchema.optional(),
  /** Text, links and buttons. */
  ink: shadesSchema.optional(),
  /** Text that steps back: labels and hints. */
  quiet: shadesSchema.optional(),
  /** Rules that part. */
  hairline: shadesSchema.optional(),
  /** The edge of everything that can be pressed or written in. */
  edge: shadesSchema.optional(),
  /** The first voice. */
  then: shadesSchema.optional(),
  /** The last voice; those between are mixed of the two. */
  now: shadesSchema.optional(),
});

export const facesSchema = z.strictObject({
  /** The face of the text. */
  text: face.optional(),
  /** The face of heads and titles. */
  head: face.optional(),
});

/** What gives a garden its own look and its own words for the voices. */
export const themeSchema = z.strictObject({
  /** Colours of the garden's own. Each must be readable on `paper` and on `leaf`; what is left out keeps its given colour. */
  colours: coloursSchema.optional(),
  /** Typefaces of the garden's own. Without them it is set in Literata and Fraunces, and in good faces of the device for other scripts. */
  faces: facesSchema.optional(),
  /** The words for the three voices. */
  voices: z.strictObject({
    /** The first stance of a lesson. */
    then: voice,
    /** The last one. */
    now: voice,
    /** Any other. */
    between: voice,
  }),
});

export type Theme = z.infer<typeof themeSchema>;
export type Face = z.infer<typeof face>;
