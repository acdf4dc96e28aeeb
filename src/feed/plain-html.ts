import type { Element, ElementContent, Parents, Properties, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { absoluteAddress, decodeAddress, practiceAddress } from '../garden/addresses.ts';
import { isContent } from '../markdown/embeds.ts';
import { create, hasClass, parseHtml, text } from '../markdown/hast.ts';
import { walkElements } from '../markdown/walk.ts';

/** Where a text is read from: `base` is the address of the garden, `page` its page there. */
export type Place = {
  base: string;
  page: string;
  /** The titles of the practices, by their ids. */
  practices: ReadonlyMap<string, string>;
};

/** What runs, asks, or looks like nothing without the garden's styles. A diagram has its source as text beside it. */
const left = /^(?:script|style|template|svg|button|iframe|object|embed)$/;

/** What only the garden's own styles, scripts and pages have a use for. */
const own = /^(?:className|style|role|tabIndex|translate|srcSet|sizes|loading|decoding|fetchPriority|data.*|aria.*|on.*)$/; // prettier-ignore

/** A rendered text as plain HTML for whoever shows it elsewhere: nothing in it runs, and every address in it is absolute. */
export function plainHtml(html: string, place: Place): ElementContent[] {
  const tree = parseHtml(html);
  gatherNotes(tree);
  const targets = new Set(listFragments(tree));
  walkElements(tree, (element, index, parent) => {
    const { tagName } = element;
    if (left.test(tagName)) return put(parent, index, []);
    if (tagName === 'input') return put(parent, index, [text(markTask(element))]);
    if (tagName === 'garden-practice') Object.assign(element, linkPractice(element, place));
    element.properties = cleanProperties(element.properties, targets, place);
    const { lang, dir, id } = element.properties;
    const isBare = tagName === 'span' && !lang && !dir && !id;
    return isBare ? put(parent, index, element.children) : undefined;
  });
  return tree.children.filter(isContent);
}

/** An address from the root of the garden, or in a page of it, as one from anywhere. What is written in HTML is encoded already. */
function fromAnywhere(address: string, { base, page }: Pick<Place, 'base' | 'page'>) {
  if (address.startsWith('#')) return absoluteAddress(page, base) + address;
  return /^\/(?!\/)/.test(address) ? base + address.slice(1) : address;
}

function put(parent: Parents, index: number, nodes: readonly ElementContent[]): number {
  parent.children.splice(index, 1, ...nodes);
  return index;
}

function cleanProperties(
  properties: Properties,
  targets: ReadonlySet<string>,
  place: Place,
): Properties {
  const kept = Object.entries(properties).flatMap(
    ([name, value]): [string, Properties[string]][] => {
      if (own.test(name) || (name === 'id' && !targets.has(String(value)))) return [];
      const isAddress = ['href', 'src', 'poster'].includes(name) && typeof value === 'string';
      return [[name, isAddress ? fromAnywhere(value, place) : value]];
    },
  );
  return Object.fromEntries(kept);
}

/** The ids that links of the text itself point to. */
function listFragments(tree: Root): string[] {
  const fragments: string[] = [];
  walkElements(tree, ({ properties: { href } }) => {
    if (typeof href === 'string' && href.startsWith('#'))
      fragments.push(decodeAddress(href.slice(1)));
    return undefined;
  });
  return fragments;
}

function markTask({ properties }: Element): string {
  return properties.checked ? '☑' : '☐';
}

function linkPractice({ properties }: Element, { practices }: Place): Element {
  const id = String(properties.id);
  const link = create('a', [text(practices.get(id) ?? id)], { href: practiceAddress({ id }) });
  return create('p', [link]);
}

/** The footnotes of a stance stand behind what they belong to; here they end the text, in the order of their numbers. */
function gatherNotes(tree: Root): void {
  const numbers = new Map<string, number>();
  const notes: Element[] = [];
  walkElements(tree, (element, index, parent) => {
    const { properties } = element;
    if ('dataFootnoteRef' in properties && typeof properties.href === 'string')
      numbers.set(decodeAddress(properties.href.slice(1)), Number(toString(element)));
    if (!hasClass(element, 'side-note')) return undefined;
    const note = element.children.find((child) => 'tagName' in child && child.tagName === 'div');
    if (note?.type === 'element') notes.push(note);
    return put(parent, index, []);
  });
  for (const note of notes) walkElements(note, (element) => numberNote(element, numbers));
  if (notes.length === 0) return;
  const numberOf = ({ properties }: Element) => numbers.get(String(properties.id)) ?? 0;
  const sorted = notes.toSorted((a, b) => numberOf(a) - numberOf(b));
  const items = sorted.map(({ children, properties }) => create('li', children, properties));
  tree.children.push(create('hr'), create('ol', items));
}

/** A footnote may refer to another. */
function numberNote({ properties, ...element }: Element, numbers: Map<string, number>): undefined {
  if ('dataFootnoteRef' in properties && typeof properties.href === 'string')
    numbers.set(
      decodeAddress(properties.href.slice(1)),
      Number(toString({ ...element, properties })),
    );
}
