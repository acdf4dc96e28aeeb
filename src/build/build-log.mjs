// @ts-check
import writeLog from 'astro/logger/node';

/**
 * Astro's log of a build with what is ours, and every warning and error: its own line for each of thousands of pages would
 * hide them. What it does is told by `steps.ts`, and here how far it has come.
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function createBuildLog() {
  const log = writeLog();
  let pages = 0;
  return {
    write(event) {
      if (event.message.includes('├─') && ++pages % 1000 === 0) console.log(`${pages} pages …`);
      if (event.level !== 'info' || event.label?.startsWith('hindsight:')) log.write(event);
    },
  };
}
