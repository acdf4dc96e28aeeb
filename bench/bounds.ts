/** The median of a figure of a peer at a size; undefined where it was not measured. */
export type Lookup = (peer: string, notes: number, figure: string) => number | undefined;
export type Bound = { what: string; atMost: string; found: string; met: boolean | undefined };

type Rule = {
  what: string;
  atMost: number;
  unit: string;
  value: (lookup: Lookup) => number | undefined;
};

const times = (
  one: readonly [string, number, string],
  other: readonly [string, number, string],
): Rule['value'] => {
  return (lookup) => {
    const [value, base] = [lookup(...one), lookup(...other)];
    return value === undefined || base === undefined ? undefined : value / base;
  };
};

const cold = (peer: string, notes: number) => [peer, notes, 'cold CPU'] as const;
const own = (notes: number, figure: string) => (lookup: Lookup) => lookup('garden', notes, figure);

/** What this garden is held to. Seconds are those of processors, unless it says otherwise. */
const rules: readonly Rule[] = [
  { what: '1,000 notes cold, of the floor', atMost: 2, unit: '×', value: times(cold('garden', 1000), cold('floor', 1000)) },
  { what: '1,000 notes cold, of Starlight', atMost: 0.75, unit: '×', value: times(cold('garden', 1000), cold('starlight', 1000)) },
  { what: '5,000 notes cold, of the floor', atMost: 2, unit: '×', value: times(cold('garden', 5000), cold('floor', 5000)) },
  { what: '5,000 notes cold, of Starlight', atMost: 0.25, unit: '×', value: times(cold('garden', 5000), cold('starlight', 5000)) },
  { what: '5,000 notes cold, of VitePress', atMost: 0.5, unit: '×', value: times(cold('garden', 5000), cold('vitepress', 5000)) },
  { what: '5,000 notes unchanged, of cold', atMost: 0.3, unit: '×', value: times(['garden', 5000, 'unchanged CPU'], cold('garden', 5000)) },
  { what: '5,000 notes, one edited, of cold', atMost: 0.3, unit: '×', value: times(['garden', 5000, 'edited CPU'], cold('garden', 5000)) },
  { what: 'growth from 1,000 to 10,000 notes', atMost: 10.5, unit: '×', value: times(cold('garden', 10_000), cold('garden', 1000)) },
  { what: 'memory at 10,000 notes', atMost: 1500, unit: 'MB', value: own(10_000, 'cold peak') },
  { what: 'check of 5,000 notes', atMost: 6, unit: 's', value: own(5000, 'check CPU') },
  { what: 'check of 5,000 notes again', atMost: 2, unit: 's', value: own(5000, 'check again CPU') },
]; // prettier-ignore

/** Every bound with what was found; `met` is undefined where it was not measured. */
export function listBounds(lookup: Lookup): Bound[] {
  return rules.map(({ what, atMost, unit, value }) => {
    const found = value(lookup);
    const isWhole = unit === 'MB' || unit === 'ms';
    return {
      what,
      atMost: `${atMost} ${unit}`,
      found: found === undefined ? 'not measured' : `${found.toFixed(isWhole ? 0 : 2)} ${unit}`,
      met: found === undefined ? undefined : found <= atMost,
    };
  });
}
