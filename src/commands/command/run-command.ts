import { Slip, type Command, type Given } from './command.ts';
import { tellHelp } from './help.ts';
import { readArguments } from './read-arguments.ts';
import { tellSystemError } from './tell-system-error.ts';

/** Runs a command on what was typed behind its name. A slip is told in its own words, and the command fails. */
export async function runCommand<Name extends string>(
  command: Command<Name>,
  run: (given: Given<Name>) => Promise<void>,
): Promise<void> {
  try {
    const given = readArguments(command, process.argv.slice(2));
    if (given) await run(given);
    else console.log(tellHelp(command));
  } catch (error) {
    if (!(error instanceof Slip) && !isOfTheSystem(error)) throw error;
    console.error(error instanceof Slip ? error.message : tellSystemError(error));
    process.exitCode = 1;
  }
}

/** A file in the way, a folder that may not be written to, a full disk: a stack trace would add nothing. */
function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
