import { PurgeCSS } from 'purgecss';

/** What scripts and browsers put into a page after it was built: states, marks of the device, the theme. */
const later = {
  deep: [],
  greedy: [/data-/, /^(?:hidden|open|inert|aria-|popover)/],
};

const named = new Map<string, ReadonlySet<string>>();
const kept = new Map<string, Promise<string>>();

/**
 * The rules of a style sheet that something with these names (tags, classes, ids, attributes) can have. Most pages of a
 * kind have the same names that matter to a sheet, so that few sheets are made.
 */
export function usedStyles(sheet: string, names: ReadonlySet<string>): Promise<string> {
  const known = named.get(sheet) ?? new Set(sheet.match(/[\w-]+/g));
  named.set(sheet, known);
  const used = [...names].filter((name) => known.has(name)).sort();
  const key = `${sheet}\0${used.join(' ')}`;
  const styles = kept.get(key) ?? purge(sheet, used);
  kept.set(key, styles);
  return styles;
}

async function purge(sheet: string, names: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: names.join(' '), extension: 'html' }],
    css: [{ raw: sheet }],
    safelist: later,
    keyframes: true,
  });
  if (!result) throw new Error('The styles of a page could not be read.');
  return result.css;
}
