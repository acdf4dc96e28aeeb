// @ts-check

/**
 * Ends with something that the reader of the message can mend, without a stack trace.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
