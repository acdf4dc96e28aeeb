import type { DefaultTreeAdapterTypes } from 'parse5';
import { applyEdits, attributeOf, walkElements, type Edit } from './html-edits.ts';

/** The same page with every address from the root made relative to the page's own path. */
export function relativePage(html: string, page: string): string {
  const edits: Edit[] = [];
  walkElements(html, (element) => {
    edits.push(...editAttributes(element, page), ...editStyles(element, page));
  });
  return applyEdits(html, edits);
}

type Rewrite = (value: string, page: string) => string;
type Element = DefaultTreeAdapterTypes.Element;

/** Every attribute that has addresses, with the way in which it has them. */
const addressAttributes: Record<string, Rewrite> = {
  action: relativeAddress,
  href: relativeAddress,
  poster: relativeAddress,
  src: relativeAddress,
  srcset: relativeSourceSet,
  'data-source': relativeAddress,
  imagesrcset: relativeSourceSet,
  'component-url': moduleAddress,
  'renderer-url': moduleAddress,
  'before-hydration-url': moduleAddress,
};

/** An address for `import()`, which takes one without a leading dot for the name of a package. */
function moduleAddress(address: string, page: string): string {
  const relative = relativeAddress(address, page);
  return relative === address || relative.startsWith('.') ? relative : `./${relative}`;
}

function editAttributes(element: Element, page: string): Edit[] {
  return element.attrs.flatMap(({ name, value }) => {
    const location = element.sourceCodeLocation?.attrs?.[name];
    // Astro makes an island's uid from the path of the folder in which the site is built, and never reads it.
    if (location && element.tagName === 'astro-island' && name === 'uid')
      return [{ start: location.startOffset, end: location.endOffset, text: '' }];
    const relative = rewriteFor(element, name)?.(value, page);
    if (!location || relative === undefined || relative === value) return [];
    const escaped = relative.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const text = `${name}="${escaped}"`;
    return [{ start: location.startOffset, end: location.endOffset, text }];
  });
}

function rewriteFor(element: Element, name: string): Rewrite | undefined {
  const isRefresh = /^refresh$/i.test(attributeOf(element, 'http-equiv') ?? '');
  return name === 'content' && element.tagName === 'meta' && isRefresh
    ? relativeRefresh
    : addressAttributes[name];
}

function editStyles(element: Element, page: string): Edit[] {
  if (element.tagName !== 'style') return [];
  return element.childNodes.flatMap((child) => {
    if (!('value' in child) || !child.sourceCodeLocation) return [];
    const { startOffset: start, endOffset: end } = child.sourceCodeLocation;
    return [{ start, end, text: relativeStyles(child.value, page) }];
  });
}

/**
 * An address from the root, such as `/notes/rest/#top`, as it reads from a page such as `/lessons/ask-for-help/`.
 * Any other address (absolute, relative, a fragment) is already right and stays.
 */
export function relativeAddress(address: string, page: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const from = page.split('/').slice(1, -1);
  const to = path.split('/').slice(1);
  const shared = to.findIndex((step, index) => index === to.length - 1 || step !== from[index]);
  const steps = [...from.slice(shared).map(() => '..'), ...to.slice(shared)];
  // An empty step, or one with a colon, would be read as something other than a path.
  const joined = steps.join('/');
  return (joined === '' || /^[^/]*:/.test(joined) ? `./${joined}` : joined) + rest;
}

/** The addresses of a `srcset`, each with its width or density. */
export function relativeSourceSet(value: string, page: string): string {
  return value
    .split(/,\s+|(?<=\s[\d.]+[wx]),/)
    .map((candidate) =>
      candidate.trim().replace(/^\S+/, (address) => relativeAddress(address, page)),
    )
    .join(', ');
}

/** Every `url()` of a style sheet. */
export function relativeStyles(css: string, page: string): string {
  return css.replace(/(?<=url\((['"]?))\/[^'")]*(?=\1\))/g, (address) =>
    relativeAddress(address, page),
  );
}

/** The `content` of a meta refresh: `0;url=/notes/rest/`. */
export function relativeRefresh(value: string, page: string): string {
  return value.replace(/(?<=url=).*$/i, (address) => relativeAddress(address, page));
}
