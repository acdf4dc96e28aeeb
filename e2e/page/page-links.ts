import { walkElements } from '../html-elements.ts';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

export type PageLinks = {
  ids: string[];
  /** Every address as it is written. `isDoor` where only a reader's click follows it. */
  addresses: { address: string; isDoor: boolean }[];
};

const addressAttributes = [
  'href', 'src', 'action', 'formaction', 'poster', 'data', 'component-url', 'renderer-url', 'before-hydration-url',
]; // prettier-ignore
const sourceSets = ['srcset', 'imagesrcset'];

/** Reads what a page is called by and what it calls for, apart from the code that wrote it. */
export function readPageLinks(html: string): PageLinks {
  const links: PageLinks = { ids: [], addresses: [] };
  walkElements(html, (element) => {
    const isDoor = element.tagName === 'a' || element.tagName === 'area';
    for (const { name, value } of element.attrs) {
      if (name === 'id') links.ids.push(value);
      if (isPropertyAddress(element, name)) links.addresses.push({ address: value, isDoor: true });
      for (const address of addressesIn(element, name, value))
        links.addresses.push({ address, isDoor });
    }
    if (element.tagName === 'style')
      for (const child of element.childNodes)
        if ('value' in child)
          for (const address of readStyleLinks(child.value))
            links.addresses.push({ address, isDoor: false });
  });
  return links;
}

/** The addresses in a style sheet. */
export function readStyleLinks(css: string): string[] {
  return [...css.matchAll(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g)].flatMap(([, , address]) =>
    address === undefined ? [] : [address],
  );
}

function addressesIn(element: Element, name: string, value: string): string[] {
  if (addressAttributes.includes(name)) return isPropertyAddress(element, name) ? [] : [value];
  if (sourceSets.includes(name))
    return value
      .split(/,\s+|(?<=\s[\d.]+[wx]),/)
      .map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
  if (name === 'style') return readStyleLinks(value);
  const refresh = element.tagName === 'meta' && /^\s*\d+\s*;\s*url=(.*)$/i.exec(value)?.[1];
  return name === 'content' && refresh ? [refresh] : [];
}

/** `<link rel="canonical">` tells an address and asks for nothing. */
function isPropertyAddress(element: Element, name: string): boolean {
  return (
    name === 'href' &&
    element.tagName === 'link' &&
    element.attrs.some((attribute) => attribute.name === 'rel' && attribute.value === 'canonical')
  );
}
