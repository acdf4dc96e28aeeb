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

/** A page without styles or scripts paints in one round trip, and nothing in less: the bare peers are none to compare with. */
function compareFirstPaint(lookup: Lookup): number | undefined {
  const [one, ...others] = ['garden', 'starlight', 'vitepress'].map((peer) =>
    lookup(peer, 1000, 'FCP'),
  );
  const known = others.filter((other) => other !== undefined);
  return one === undefined || known.length === 0 ? undefined : one / Math.min(...known);
}

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
  { what: 'check of 5,000 notes, by the clock', atMost: 6, unit: 's', value: own(5000, 'check wall') },
  { what: 'check of 5,000 notes again, by the clock', atMost: 2, unit: 's', value: own(5000, 'check again wall') },
  { what: 'dev, the first page of 5,000 notes', atMost: 8000, unit: 'ms', value: own(5000, 'dev first') },
  { what: 'dev, a saved edit on the screen', atMost: 1000, unit: 'ms', value: own(5000, 'dev edit') },
  { what: 'HTML of a note around its text', atMost: 12, unit: 'KB', value: own(1000, 'frame KB') },
  { what: 'the same by brotli', atMost: 4, unit: 'KB', value: own(1000, 'frame brotli KB') },
  { what: 'FCP of a note, of the better of Starlight and VitePress', atMost: 0.9, unit: '×', value: compareFirstPaint },
  { what: 'layout shift of a note', atMost: 0, unit: '', value: own(1000, 'CLS') },
  { what: 'first touch of a practice, to its next paint', atMost: 100, unit: 'ms', value: own(1000, 'practice touch') },
  { what: 'first touch of a practice, to the next question', atMost: 2500, unit: 'ms', value: own(1000, 'practice cold') },
  { what: 'the question after it', atMost: 100, unit: 'ms', value: own(1000, 'practice warm') },
  { what: 'search of 10,000 notes, to the first result', atMost: 220, unit: 'KB', value: own(10_000, 'search KB') },
  { what: 'the same, dialog opened a second before', atMost: 2500, unit: 'ms', value: own(10_000, 'search first') },
  { what: 'the next query', atMost: 600, unit: 'ms', value: own(10_000, 'search next') },
  { what: 'longest task while searching', atMost: 50, unit: 'ms', value: own(10_000, 'search task') },
]; // prettier-ignore

/** Every bound with what was found; `met` is undefined where it was not measured. */
export function listBounds(lookup: Lookup): Bound[] {
  return rules.map(({ what, atMost, unit, value }) => {
    const found = value(lookup);
    const isWhole = unit === 'MB' || unit === 'ms';
    return {
      what,
      atMost: `${atMost} ${unit}`.trim(),
      found:
        found === undefined ? 'not measured' : `${found.toFixed(isWhole ? 0 : 2)} ${unit}`.trim(),
      met: found === undefined ? undefined : found <= atMost,
    };
  });
}
