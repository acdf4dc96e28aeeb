import { parseScope, type Scope } from './filters.ts';
import { cleanQuery } from './query.ts';

/** What the address of the search page holds. */
export type Asked = { query: string; scope: Scope };

/** Reads `?q=…&voice=…`, however it is encoded. What cannot be decoded is taken as it stands. */
export function readSearchAddress(search: string): Asked {
  const fields = new Map(
    search
      .replace(/^\?/, '')
      .split('&')
      .map((field): [string, string] => {
        const [name = '', ...value] = field.split('=');
        return [decode(name), decode(value.join('='))];
      }),
  );
  return { query: cleanQuery(fields.get('q') ?? ''), scope: parseScope(fields.get('voice')) };
}

/** The same as an address from the search page: `?q=rest&voice=now`, or nothing where nothing is asked. */
export function writeSearchAddress({ query, scope }: Asked): string {
  const fields = [
    ...(query ? [`q=${encodeURIComponent(query)}`] : []),
    ...(scope === 'everything' ? [] : [`voice=${scope}`]),
  ];
  return fields.length > 0 ? `?${fields.join('&')}` : '';
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
