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
export type ChosenColours = Partial<Record<ColourName, ChosenShades | undefined>>;
type ChosenShades = Partial<Record<keyof Shades, string | undefined>>;

export const colourNames = Object.keys(defaultColours).filter(isColourName);

/** The colours of a garden: its own, and the given ones for what it leaves open. */
export function completeColours(chosen: ChosenColours = {}): Colours {
  const complete: Colours = { ...defaultColours };
  for (const name of colourNames) {
    const { light, dark } = defaultColours[name];
    complete[name] = { light: chosen[name]?.light ?? light, dark: chosen[name]?.dark ?? dark };
  }
  return complete;
}

function isColourName(name: string): name is ColourName {
  return name in defaultColours;
}
