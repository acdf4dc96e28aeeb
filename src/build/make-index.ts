import { close, createIndex, type PagefindIndex } from 'pagefind';
import {
  isWrittenUnspaced,
  splitCharacters,
  characterBreak,
  usualWidth,
  withoutInvisible,
} from '../text/scripts.ts';
import { filterKey } from '../search/filters.ts';
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
    return chooseFiles(files);
  } finally {
    await close();
  }
}

async function addText(index: PagefindIndex, record: IndexedText, language: string): Promise<void> {
  const { address, meta, filter } = record;
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
    filters: filter === 'notes' ? {} : { [filterKey]: [filter] },
  });
  refuseErrors(errors, `does not take ${address}`);
}

/** The engine of a language, or the one for all others. */
const engine = /^wasm\..+\.pagefind$/;

/**
 * Leaves out the interfaces and the worker that Pagefind brings along, and the engine for languages that are not there.
 * The other has one name in every garden, so that a page can ask for it without having read anything.
 */
function chooseFiles(files: readonly IndexFile[]): IndexFile[] {
  const engines = files.filter(({ path }) => engine.test(path));
  const own = engines.find(({ path }) => !path.includes('unknown')) ?? engines[0];
  if (!own) throw new Error('The search index has no engine.');
  const isLeftOut = ({ path }: IndexFile) =>
    engine.test(path) || /^pagefind-(.*ui|highlight|worker)\.(js|css)$/.test(path);
  return [
    ...files.filter((file) => !isLeftOut(file)),
    { path: 'wasm.pagefind', content: own.content },
  ];
}

function refuseErrors(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`The search index ${what}: ${errors.join('; ')}`);
}
