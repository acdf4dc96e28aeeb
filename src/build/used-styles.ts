import { addToList } from '../text/lists.ts';
import postcss, { type AtRule, type Container, type Root } from 'postcss';

/** What a page has that styles may be for. */
export type PageParts = {
  /** Its tags, classes and ids. */
  names: ReadonlySet<string>;
  /** Its characters beyond ASCII. */
  characters: ReadonlySet<string>;
  /** The words of scripts that may add to it: names, and with a final hyphen their beginnings. */
  scriptNames: ReadonlySet<string>;
};

type Sheet = { root: Root; names: ReadonlySet<string>; fonts: FontRange[] };
type FontRange = { text: string; ranges: [first: number, last: number][] };

const sheets = new Map<string, Sheet>();
const cached = new Map<string, string>();

/**
 * The rules of a style sheet that a page can have use for. Most pages of a kind have the same parts that matter to a
 * sheet, so that few sheets are made.
 */
export function usedStyles(text: string, parts: PageParts): string {
  const { names, characters, scriptNames } = parts;
  const sheet = sheets.get(text) ?? readSheet(text);
  sheets.set(text, sheet);
  // What a reader writes may have any letter.
  const isWritten = scriptNames.size > 0;
  const fonts = sheet.fonts
    .filter((font) => isWritten || isFor(font, characters))
    .map((font) => font.text);
  const isMadeByScript = (name: string) =>
    scriptNames.has(name) || scriptNames.has(name.replace(/[^-]+$/, ''));
  const used = new Set([...sheet.names].filter((name) => names.has(name) || isMadeByScript(name)));
  for (const font of fonts) used.add(font);
  const key = `${[...used].join(' ')}\0${text}`;
  const styles = cached.get(key) ?? dropUnused(sheet.root.clone(), used);
  cached.set(key, styles);
  return styles;
}

function readSheet(text: string): Sheet {
  const root = postcss.parse(text);
  const fonts: FontRange[] = [];
  root.walkDecls('unicode-range', ({ value }) => {
    const ranges = value.split(',').map((range): [number, number] => {
      const [first = 0, last = first] = range
        .replace(/^\s*U\+/i, '')
        .split('-')
        .map((point) => parseInt(point, 16));
      return [first, last];
    });
    fonts.push({ text: value, ranges });
  });
  return { root, names: new Set(text.match(/[\w-]+/g)), fonts };
}

/** Every page has letters of ASCII, if only in its frame. */
function isFor({ ranges }: FontRange, characters: ReadonlySet<string>): boolean {
  const holds = (point: number) => ranges.some(([first, last]) => first <= point && point <= last);
  return holds(0x61) || [...characters].some((character) => holds(character.codePointAt(0) ?? 0));
}

function dropUnused(root: Root, names: ReadonlySet<string>): string {
  root.walkRules((rule) => {
    const parent = rule.parent;
    if (parent?.type === 'atrule' && 'name' in parent && parent.name.endsWith('keyframes')) return;
    const selectors = rule.selectors.filter((selector) => canMatch(selector, names));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selector = selectors.join(',');
  });
  dropEmpty(root);
  const isItalic = hasItalics(root, names);
  root.walkAtRules('font-face', (font) => {
    const range = valueOf(font, 'unicode-range');
    const isUnused = range !== undefined && !names.has(range);
    if (isUnused || (valueOf(font, 'font-style') === 'italic' && !isItalic)) font.remove();
  });
  dropUnneededRanges(root);
  return root.toString();
}

/** Drops layers and conditions that hold nothing, from the innermost outwards. */
function dropEmpty(container: Container): void {
  container.each((rule) => {
    if (rule.type !== 'atrule' || !rule.nodes) return;
    dropEmpty(rule);
    if (rule.nodes.length === 0) rule.remove();
  });
}

/** A font that stands alone for its family and style need not say for which characters. */
function dropUnneededRanges(root: Root): void {
  const fonts = new Map<string, AtRule[]>();
  root.walkAtRules('font-face', (font) => {
    const family = `${valueOf(font, 'font-family') ?? ''} ${valueOf(font, 'font-style') ?? ''}`;
    addToList(fonts, family, font);
  });
  for (const [font, ...others] of fonts.values())
    if (others.length === 0) font?.walkDecls('unicode-range', (range) => void range.remove());
}

function hasItalics(root: Root, names: ReadonlySet<string>): boolean {
  if (['em', 'i', 'cite', 'dfn', 'var', 'address'].some((tag) => names.has(tag))) return true;
  let isSet = false;
  root.walkRules((rule) => {
    if (rule.some((node) => node.type === 'decl' && /\bitalic\b/.test(node.value))) isSet = true;
  });
  return isSet;
}

function valueOf(rule: AtRule, name: string): string | undefined {
  const found = rule.nodes?.find((node) => node.type === 'decl' && node.prop === name);
  return found?.type === 'decl' ? found.value : undefined;
}

/**
 * Whether a page can have what a selector asks for by tag, class or id, in one of its alternatives. States and attributes
 * may come to be later, and what else stands in parentheses may be an exception, so that neither counts.
 */
function canMatch(selector: string, names: ReadonlySet<string>): boolean {
  const asserted = selector.replaceAll(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
  for (const [, alternatives = ''] of asserted.matchAll(/:(?:is|where|has)\(([^()]*)\)/g))
    if (!alternatives.split(',').some((one) => canMatch(one, names))) return false;
  let plain = asserted.replaceAll(/\[[^\]]*\]/g, '');
  const inParentheses = /\([^()]*\)/g;
  while (inParentheses.test(plain)) plain = plain.replaceAll(inParentheses, '');
  const asked = plain.replaceAll(/::?[\w-]+/g, '').match(/(?<![\w-])-?[a-z_][\w-]*/gi) ?? [];
  return asked.every((name) => names.has(name));
}
