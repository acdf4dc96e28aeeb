import { CommandError, formatHelp, readArguments } from './command.ts';
import type { Arguments, Command } from './command.ts';

/** Runs a command on what was typed after its name. A mistake is reported in its own words, and the command fails. */
export async function runCommand<Name extends string>(
  command: Command<Name>,
  run: (given: Arguments<Name>) => Promise<void>,
): Promise<void> {
  try {
    const given = readArguments(command, process.argv.slice(2));
    if (given) await run(given);
    else console.log(formatHelp(command));
  } catch (error) {
    const message = error instanceof CommandError ? error.message : formatSystemError(error);
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 1;
  }
}

const inTheWay =
  'can’t be a folder, because a file stands in its way. Move the file, or name another folder with CONTENT_DIR';
const notAllowed = 'is not yours to read or to write. Change who may';

/** What the system refuses, after the place of which it says so, with the way on. */
const refusals: Readonly<Record<string, string>> = {
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: 'stands where nothing can be written. Name another folder with CONTENT_DIR',
  ENOSPC: 'could not be written, because the disk is full. Make room',
};

/** A file in the way, a folder that may not be written to, a full disk: a stack trace would add nothing. */
function formatSystemError(error: unknown): string | undefined {
  if (!isSystemError(error)) return undefined;
  const { code = '', path = 'A file', message } = error;
  return refusals[code] ? `${path} ${refusals[code]}, then run this again.` : message;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
