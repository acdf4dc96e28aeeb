import postcss, { type Rule } from 'postcss';

const named = new Map<string, ReadonlySet<string>>();
const kept = new Map<string, string>();

/**
 * The rules of a style sheet that a page with these names (tags, classes, ids) can have use for. Most pages of a kind
 * have the same names that matter to a sheet, so that few sheets are made.
 */
export function usedStyles(sheet: string, names: ReadonlySet<string>): string {
  const known = named.get(sheet) ?? new Set(sheet.match(/[\w-]+/g));
  named.set(sheet, known);
  const used = known.intersection(names);
  const key = `${[...used].join(' ')}\0${sheet}`;
  const styles = kept.get(key) ?? dropUnused(sheet, used);
  kept.set(key, styles);
  return styles;
}

function dropUnused(sheet: string, names: ReadonlySet<string>): string {
  const root = postcss.parse(sheet);
  root.walkRules((rule) => {
    const parent = rule.parent;
    if (parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes') return;
    const selectors = rule.selectors.filter((selector) => canMatch(selector, names));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) keepSelectors(rule, selectors);
  });
  root.walkAtRules(/^(?:layer|media|supports|container)$/, (rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

function keepSelectors(rule: Rule, selectors: string[]): void {
  rule.selector = selectors.join(',');
}

/**
 * Whether a page can have what a selector asks for by tag, class or id. States and attributes may come to be later, and
 * what stands in parentheses may be an alternative or an exception, so that neither counts.
 */
function canMatch(selector: string, names: ReadonlySet<string>): boolean {
  let plain = selector.replaceAll(/\[[^\]]*\]/g, '');
  const inParentheses = /\([^()]*\)/g;
  while (inParentheses.test(plain)) plain = plain.replaceAll(inParentheses, '');
  const asked = plain.replaceAll(/::?[\w-]+/g, '').match(/(?<![\w-])-?[a-z_][\w-]*/gi) ?? [];
  return asked.every((name) => names.has(name));
}
