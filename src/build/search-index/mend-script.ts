/** Where Pagefind lets a part of the index fail in silence: once for words, once for filters. */
const silence = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/**
 * Lets Pagefind's script tell when a part of the index does not come. As it is published it goes on without, and a reader
 * would hear that nothing was found where nothing was looked at.
 */
export function mendScript(content: Uint8Array): string {
  const script = Buffer.from(content).toString();
  const found = script.match(silence)?.length ?? 0;
  if (found !== 2) {
    throw new Error(
      `Expected two places in pagefind.js that hide failures, found ${found}. Look at the new version of Pagefind, and change src/build/search-index/mend-script.ts to fit.`,
    );
  }
  return script.replaceAll(silence, '$1');
}
