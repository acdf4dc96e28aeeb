import type { DefaultTreeAdapterTypes, Token } from 'parse5';
import { applyEdits, walkElements, type Edit } from './html-edits.ts';
import {
  relativeAddress,
  relativeRefresh,
  relativeSourceSet,
  relativeStyles,
} from './relative-address.ts';

type Rewrite = (value: string, page: string) => string;
type Element = DefaultTreeAdapterTypes.Element;

/** Every attribute that holds addresses, with the way in which it holds them. */
const addressAttributes: Record<string, Rewrite> = {
  action: relativeAddress,
  href: relativeAddress,
  poster: relativeAddress,
  src: relativeAddress,
  srcset: relativeSourceSet,
  'data-source': relativeAddress,
  imagesrcset: relativeSourceSet,
  'component-url': relativeAddress,
  'renderer-url': relativeAddress,
  'before-hydration-url': relativeAddress,
};

/** The same page with every address from the root made relative to the page's own path. */
export function relativePage(html: string, page: string): string {
  const edits: Edit[] = [];
  walkElements(html, (element) => {
    edits.push(...editAttributes(element, page), ...editStyles(element, page));
  });
  return applyEdits(html, edits);
}

function editAttributes(element: Element, page: string): Edit[] {
  return element.attrs.flatMap((attribute) => {
    const rewrite = rewriteFor(element, attribute);
    const location = element.sourceCodeLocation?.attrs?.[attribute.name];
    const value = rewrite?.(attribute.value, page);
    if (!location || value === undefined || value === attribute.value) return [];
    const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return [
      {
        start: location.startOffset,
        end: location.endOffset,
        text: `${attribute.name}="${escaped}"`,
      },
    ];
  });
}

function rewriteFor(element: Element, { name }: Token.Attribute): Rewrite | undefined {
  const isRefresh =
    element.tagName === 'meta' &&
    element.attrs.some(
      (attribute) => attribute.name === 'http-equiv' && /^refresh$/i.test(attribute.value),
    );
  return name === 'content' && isRefresh ? relativeRefresh : addressAttributes[name];
}

function editStyles(element: Element, page: string): Edit[] {
  if (element.tagName !== 'style') return [];
  return element.childNodes.flatMap((child) => {
    if (!('value' in child) || !child.sourceCodeLocation) return [];
    const { startOffset: start, endOffset: end } = child.sourceCodeLocation;
    return [{ start, end, text: relativeStyles(child.value, page) }];
  });
}
