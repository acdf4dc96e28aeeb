import { isRecord } from '../text/record.ts';

/** One line of a card, by what it is. That of a stance has its voice's name, and the stance's anchor. */
export type PreviewPart = {
  as: 'title' | 'label' | 'words' | 'then' | 'between' | 'now';
  text: string;
  name?: string;
  anchor?: string;
};

const folders = ['lessons', 'notes', 'practices'];
/** Pages of the garden's own, of which there is nothing to say that their names do not. */
const lists = [...folders, 'backlinks', 'map', 'read', 'search', 'topics', 'turns', 'yours'];

/**
 * The file with what a card says of the place that a link leads to; undefined where it says nothing. Both addresses are
 * from the garden's root, without a slash before them. Every reference has a file of its own, though one page has them all.
 */
export function previewFile(page: string, fragment = ''): string | undefined {
  if (page === 'references/') return fragment ? `${page}${fragment}/preview.json` : undefined;
  const [folder = '', ...inside] = page.split('/').slice(0, -1);
  const isOne = inside.length > 0 ? folders.includes(folder) : !lists.includes(folder);
  return isOne && (page === '' || page.endsWith('/')) ? `${page}preview.json` : undefined;
}

/** What a file says. Anything else says nothing. */
export function readPreview(json: unknown): PreviewPart[] {
  return Array.isArray(json) ? json.filter(isPart) : [];
}

function isPart(value: unknown): value is PreviewPart {
  return isRecord(value) && typeof value.as === 'string' && typeof value.text === 'string';
}

/**
 * What a card shows of a file: of more than two stances the first and the last, or the one that the link leads to beside
 * the last.
 */
export function chooseParts(parts: readonly PreviewPart[], fragment = ''): PreviewPart[] {
  const stances = parts.filter(({ anchor }) => anchor !== undefined);
  const last = stances.at(-1);
  const asked = stances.find((stance) => stance !== last && stance.anchor === fragment);
  const shown = new Set([asked ?? stances[0], last]);
  return parts.filter((part) => part.anchor === undefined || shown.has(part));
}
