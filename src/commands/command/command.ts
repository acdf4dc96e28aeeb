import { parseArgs } from 'node:util';
import { nearestName } from '../../content/mistake.ts';

/** An option of a command. One that takes a value says in a word what the value is. */
type Option = { help: string; value?: string };

/** What a command understands, and what its `--help` says. */
export type Command<Name extends string = string> = {
  /** As it is typed after `npm run`: `plant`. */
  name: string;
  /** What follows the name: `lesson|note|practice "Title"`. */
  words?: string;
  /** How many words it takes, at least and at most. */
  counts: readonly [number, number];
  /** What it does, in a few lines. */
  about: string;
  options: Record<Name, Option>;
  /** What may be typed after the name, one a line. */
  examples?: readonly string[];
};

/** What somebody typed after a command's name. */
export type Arguments<Name extends string> = NonNullable<ReturnType<typeof readArguments<Name>>>;

/** A mistake of the person who runs a command, in a sentence that says how to mend it; shown without a stack trace. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/**
 * Reads what was typed after a command's name; undefined where help was asked for. Throws a {@link CommandError} for an
 * option that the command does not have, a value that is missing, and too few words or too many.
 */
export function readArguments<Name extends string>(command: Command<Name>, typed: string[]) {
  const options = Object.entries(optionsOf(command)).map(([name, { value }]) => {
    return [name, { type: value === undefined ? 'boolean' : 'string' }] as const;
  });
  const { tokens, positionals: words } = parseArgs({
    args: typed,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(options),
  });
  const values = new Map<string, string>();
  for (const token of tokens)
    if (token.kind === 'option') values.set(token.name, readValue(token, command));
  if (values.has('help')) return undefined;
  const [least, most] = command.counts;
  if (words.length < least) throw new CommandError(`Something is missing. ${formatUsage(command)}`);
  if (words.length > most) throw new CommandError(formatExtra(command, words[most] ?? ''));
  return {
    words,
    has: (name: Name) => values.has(name),
    value: (name: Name) => values.get(name),
  };
}

/** All that a command has to say of itself. */
export function formatHelp(command: Command): string {
  const { name, words, about, examples = [] } = command;
  const rows = Object.entries(optionsOf(command)).map(([option, { value = '', help }]) => [
    `--${option} ${value}`.trim(),
    help,
  ]);
  const shown = examples.map((example) => `  npm run ${name} -- ${example}`).join('\n');
  const usage = `npm run ${name}${words ? ` -- ${words}` : ''}`;
  return [usage, about, formatTable(rows), shown].filter(Boolean).join('\n\n');
}

function optionsOf({ options }: Command): Record<string, Option> {
  return { ...options, help: { help: 'says this.' } };
}

type Typed = { name: string; rawName: string; value?: string | undefined };

function readValue({ name, rawName, value }: Typed, command: Command): string {
  const options = optionsOf(command);
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new CommandError(formatUnknown(rawName, name, Object.keys(options), command));
  if (option.value === undefined && value !== undefined)
    throw new CommandError(`${rawName} takes no value. ${formatUsage(command)}`);
  if (option.value !== undefined && !value?.trim())
    throw new CommandError(`${rawName} needs a value: ${rawName} ${option.value}.`);
  return value ?? '';
}

function formatUnknown(typed: string, name: string, known: string[], command: Command): string {
  const near = nearestName(name, known);
  // A title may begin with a dash.
  const way = command.counts[1] > 0 ? ' If it is a word and no option, put -- before it.' : '';
  const names = known.map((one) => `--${one}`).join(', ');
  const instead = near ? `Did you mean --${near}?` : `There is ${names}.${way}`;
  return `npm run ${command.name} has no option ${typed}. ${instead}`;
}

/** A command that takes words most likely got a title of several without quotes. */
function formatExtra(command: Command, word: string): string {
  const way = command.counts[1] > 0 ? ' Put quotes around what belongs together.' : '';
  return `“${word}” is one word too many.${way} ${formatUsage(command)}`;
}

function formatUsage({ name, words }: Command): string {
  return `Type npm run ${name}${words ? ` -- ${words}` : ''}; npm run ${name} -- --help says more.`;
}

/** Rows of words in columns, each as wide as the widest in it. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, word] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, word.length);
  const lines = rows.map((row) => row.map((word, at) => `  ${word.padEnd(widths[at] ?? 0)}`));
  return lines.map((line) => line.join('').trimEnd()).join('\n');
}
