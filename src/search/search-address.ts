import { parseScope, type Scope } from './filters.ts';
import { cleanQuery } from './query.ts';

/** What the address of the search page holds. */
export type Asked = { query: string; scope: Scope };

/**
 * Reads `?q=…&voice=…`, however it is encoded. What cannot be decoded is taken as it stands. What is looked for on the
 * device alone stands in the fragment, which no browser sends to anybody: `?voice=device#q=…`.
 */
export function readSearchAddress(search: string, fragment = ''): Asked {
  const fields = readFields(search.replace(/^\?/, ''));
  const scope = parseScope(fields.get('voice'));
  const unsent = scope === 'device' ? readFields(fragment.replace(/^#/, '')) : fields;
  return { query: cleanQuery(unsent.get('q') ?? fields.get('q') ?? ''), scope };
}

/** The same as an address from the search page: `?q=rest&voice=now`, or nothing where nothing is asked. */
export function writeSearchAddress({ query, scope }: Asked): string {
  const text = query ? `q=${encodeURIComponent(query)}` : '';
  if (scope === 'device') return `?voice=device${text && `#${text}`}`;
  const fields = [text, scope === 'everything' ? '' : `voice=${scope}`].filter(Boolean);
  return fields.length > 0 ? `?${fields.join('&')}` : '';
}

function readFields(text: string): Map<string, string> {
  return new Map(
    text.split('&').map((field): [string, string] => {
      const [name = '', ...value] = field.split('=');
      return [decode(name), decode(value.join('='))];
    }),
  );
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
