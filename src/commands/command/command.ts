/** An option of a command. One that takes a value says in a word what the value is. */
export type Option = { help: string; value?: string };

/** What a command understands, and what its `--help` says. */
export type Command<Name extends string = string> = {
  /** As it is typed after `npm run`: `plant`. */
  name: string;
  /** What stands behind the name: `lesson|note|practice "Title"`. */
  words?: string;
  /** How many words it takes, at least and at most. */
  counts: readonly [number, number];
  /** What it does, in a few lines. */
  about: string;
  options: Record<Name, Option>;
  /** What may be typed behind the name, one a line. */
  examples?: readonly string[];
};

/** What somebody typed behind a command's name. */
export type Given<Name extends string = string> = {
  words: string[];
  has: (name: Name) => boolean;
  value: (name: Name) => string | undefined;
};

/** An author's slip, in a sentence that says how to mend it. Whoever runs the command prints it without a stack trace. */
export class Slip extends Error {
  override name = 'Slip';
}
