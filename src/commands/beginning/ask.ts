import { createInterface } from 'node:readline/promises';
import { CommandError } from '../command/command.ts';

/** Asks for a yes at the terminal. Where there is none, nobody could answer. */
export async function askFor(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new CommandError(`${question}\nNobody is here to answer. Where you mean it, add --yes.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} (yes or no) `)).trim());
  } finally {
    terminal.close();
  }
}
