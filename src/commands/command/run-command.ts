import {
  CommandError,
  formatHelp,
  readArguments,
  type Arguments,
  type Command,
} from './command.ts';

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
    if (!(error instanceof CommandError) && !isSystemError(error)) throw error;
    console.error(error instanceof CommandError ? error.message : formatSystemError(error));
    process.exitCode = 1;
  }
}

/** A file in the way, a folder that may not be written to, a full disk: a stack trace would add nothing. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function formatSystemError({ code, path, message }: NodeJS.ErrnoException): string {
  const place = path ?? 'A file';
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${place} can’t be a folder, because a file stands in its way. Move the file, or name another folder with CONTENT_DIR, then run this again.`;
    case 'EACCES':
    case 'EPERM':
      return `${place} is not yours to read or to write. Change who may, then run this again.`;
    case 'EROFS':
      return `${place} stands where nothing can be written. Name another folder with CONTENT_DIR, then run this again.`;
    case 'ENOSPC':
      return `${place} could not be written, because the disk is full. Make room, then run this again.`;
    default:
      return message;
  }
}
