import { parseArgs } from 'node:util';
import { nearestName } from '../../content/mistake.ts';
import { Slip, type Command, type Given } from './command.ts';
import { tellUsage } from './help.ts';

/**
 * Reads what was typed behind a command's name; undefined where help was asked for. Throws a {@link Slip} for an option
 * that the command does not have, a value that is missing, and too few words or too many.
 */
export function readArguments<Name extends string>(
  command: Command<Name>,
  typed: readonly string[],
): Given<Name> | undefined {
  const options: Record<string, { value?: string }> = { help: {}, ...command.options };
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
      ]),
    ),
  });
  const words: string[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    given.set(token.name, readValue(token.name, token.rawName, token.value, options, command));
  }
  if (given.has('help')) return undefined;
  const [least, most] = command.counts;
  if (words.length < least) throw new Slip(`Something is missing. ${tellUsage(command)}`);
  if (words.length > most) throw new Slip(tellExtra(command, words[most] ?? ''));
  return { words, has: (name) => given.has(name), value: (name) => given.get(name) };
}

function readValue(
  name: string,
  typed: string,
  value: string | undefined,
  options: Record<string, { value?: string }>,
  command: Command,
): string {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new Slip(tellUnknown(typed, name, Object.keys(options), command));
  if (option.value === undefined && value !== undefined)
    throw new Slip(`${typed} takes no value. ${tellUsage(command)}`);
  if (option.value !== undefined && !value?.trim())
    throw new Slip(`${typed} needs a value: ${typed} ${option.value}.`);
  return value ?? '';
}

function tellUnknown(typed: string, name: string, known: string[], command: Command): string {
  const near = nearestName(name, known);
  // A title may begin with a dash.
  const way = command.counts[1] > 0 ? ' If it is a word and no option, put -- before it.' : '';
  const instead = near ? `Did you mean --${near}?` : `There is ${listNames(known)}.${way}`;
  return `npm run ${command.name} has no option ${typed}. ${instead}`;
}

function listNames(names: string[]): string {
  return names.map((name) => `--${name}`).join(', ');
}

/** A title of several words without quotes is the likeliest slip. */
function tellExtra(command: Command, word: string): string {
  return `“${word}” is one word too many. Put quotes around what belongs together. ${tellUsage(command)}`;
}
