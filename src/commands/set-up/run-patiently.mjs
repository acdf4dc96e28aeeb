// @ts-check
import { spawn } from 'node:child_process';

/**
 * @typedef {object} LongTask
 * @property {string} command
 * @property {string[]} arguments
 * @property {string} saying what is happening, for the reader
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * Runs a long command out of sight and shows that time passes.
 * @param {LongTask} task
 * @returns {Promise<{ ok: boolean, output: string }>} what it wrote, for when it failed
 */
export function runPatiently({ command, arguments: words, saying, cwd, env }) {
  const progress = showProgress(saying);
  const windows = process.platform === 'win32';
  // npm on Windows is a batch file, which only a shell runs.
  const child = spawn(command, words, {
    cwd,
    env,
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopListening = passSignalsTo(child);

  let output = '';
  /** @param {Buffer} chunk */
  const keep = (chunk) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  return new Promise((resolve) => {
    /** @param {boolean} ok */
    const end = (ok) => {
      stopListening();
      progress.end(ok);
      resolve({ ok, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * A terminal gets one line that counts; a log gets a line now and then.
 * @param {string} saying
 */
function showProgress(saying) {
  const started = Date.now();
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const terminal = process.stdout.isTTY;
  process.stdout.write(terminal ? saying : `${saying}\n`);
  const timer = setInterval(
    () =>
      process.stdout.write(
        terminal ? `\r${saying} ${elapsed()}` : `  still at it after ${elapsed()}\n`,
      ),
    terminal ? 1000 : 15_000,
  );
  return {
    /** @param {boolean} ok */
    end(ok) {
      clearInterval(timer);
      const outcome = `${ok ? 'done in' : 'failed after'} ${elapsed()}`;
      process.stdout.write(terminal ? `\r${saying} ${outcome}\n` : `  ${outcome}\n`);
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops passing them on
 */
function passSignalsTo(child) {
  const stop = () => {
    if (child.killed) return;
    process.stdout.write('\nStopping: what is under way tidies up first.\n');
    // npm tidies up before it ends; a run begun meanwhile would meet it in the same folder.
    child.once('close', () => process.exit(130));
    child.kill('SIGTERM');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}
