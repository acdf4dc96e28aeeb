import { close, createIndex, type PagefindIndex } from 'pagefind';
import {
  isWrittenUnspaced,
  splitCharacters,
  characterBreak,
  usualWidth,
  withoutInvisible,
} from '../text/scripts.ts';
import type { SearchRecord } from '../search/records.ts';

/** A record with the text that the built site has for it. */
export type IndexedText = SearchRecord & { text: string };

/** A file of the index, by its path in the index's folder. */
export type IndexFile = { path: string; content: Uint8Array };

/** Makes the index of all texts, which are added in their order, so that the same garden has the same index anywhere. */
export async function makeIndex(
  texts: readonly IndexedText[],
  language: string,
): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    refuseErrors(errors, 'did not start');
    if (!index) throw new Error('The search index did not start, and Pagefind gives no reason.');
    for (const text of texts) await addText(index, text, language);
    const { files, errors: unwritten } = await index.getFiles();
    refuseErrors(unwritten, 'could not be made');
    return chooseFiles(files).map(({ path, content }) => ({
      path,
      content: path === 'pagefind.js' ? Buffer.from(mendScript(content)) : content,
    }));
  } finally {
    await close();
  }
}

async function addText(index: PagefindIndex, record: IndexedText, language: string): Promise<void> {
  const { address, meta, filters } = record;
  const title = withoutInvisible(record.title);
  const text = usualWidth(record.text);
  const isUnspaced = isWrittenUnspaced(language);
  const { errors } = await index.addCustomRecord({
    url: address,
    // Pagefind's own words of such scripts are not those that a reader's browser takes a query for.
    content: isUnspaced ? splitCharacters(text, characterBreak) : text,
    language,
    // What is said of a text is never cut at such breaks, only at spaces, and is shown as it is.
    meta: {
      title,
      ...meta,
      ...(meta.line && { line: withoutInvisible(meta.line) }),
      ...(isUnspaced && {
        characters: splitCharacters(usualWidth(`${title} ${meta.line ?? ''}`), ' '),
      }),
    },
    filters,
  });
  refuseErrors(errors, `does not take ${address}`);
}

/** Leaves out the interfaces and the worker that Pagefind brings along, and the engine for languages that are not there. */
function chooseFiles(files: readonly IndexFile[]): IndexFile[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('The search index has no pagefind-entry.json, which it begins with.');
  const hasOwnEngine = !/"wasm":\s*null/.test(Buffer.from(entry.content).toString());
  return files.filter(
    ({ path }) =>
      !/^pagefind-(.*ui|highlight|worker)\.(js|css)$/.test(path) &&
      !(hasOwnEngine && path === 'wasm.unknown.pagefind'),
  );
}

function refuseErrors(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`The search index ${what}: ${errors.join('; ')}`);
}

/** Where Pagefind lets a part of the index fail in silence: once for words, once for filters. */
const silence = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/**
 * Makes Pagefind's script fail when a part of the index does not come. As it is published it goes on without, and a reader
 * would hear that nothing was found where nothing was looked at.
 */
export function mendScript(content: Uint8Array): string {
  const script = Buffer.from(content).toString();
  const found = script.match(silence)?.length ?? 0;
  if (found !== 2) {
    throw new Error(
      `Expected two places in pagefind.js that hide failures, found ${found}. Look at the new version of Pagefind, and change src/build/write-index.ts to fit.`,
    );
  }
  return script.replaceAll(silence, '$1');
}
