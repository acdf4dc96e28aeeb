import type { Element, Root } from 'hast';
import type { Translate } from '../words/translate.ts';
import { create, text } from './hast.ts';
import { walkElements } from './walk.ts';

/**
 * Sets each footnote behind the block that first refers to it, as a disclosure that its mark opens, since a browser opens
 * what a fragment leads into. A wide page shows it in the margin. A footnote that only another refers to comes after that.
 */
export function placeSideNotes(tree: Root, t: Translate): void {
  const section = tree.children.find(isFootnotes);
  if (!section) return;
  const items = listItems(section);
  const numbers = new Map(items.map(({ properties }, index) => [properties.id, index + 1]));
  const waiting = new Set(items);
  const takeNotes = (block: Element): Element[] =>
    listReferences(block).flatMap(({ properties }) => {
      const id = String(properties.href).slice(1);
      properties.ariaDescribedBy = [`${id}-label`];
      const item = items.find((one) => one.properties.id === id);
      if (!item || !waiting.delete(item)) return [];
      const label = t('markdown.footnote', { n: numbers.get(id) ?? 0 });
      return [makeNote(id, item, label), ...takeNotes(item)];
    });
  tree.children = tree.children.flatMap((block): Root['children'] => {
    if (block === section) return [];
    return block.type === 'element' ? [block, ...takeNotes(block)] : [block];
  });
}

function isFootnotes(node: Root['children'][number]): node is Element {
  return node.type === 'element' && 'dataFootnotes' in node.properties;
}

function listItems(section: Element): Element[] {
  const [list] = section.children.filter(
    (node) => node.type === 'element' && node.tagName === 'ol',
  );
  const children = list && 'children' in list ? list.children : [];
  return children.filter((node) => node.type === 'element');
}

function listReferences(block: Element): Element[] {
  const references: Element[] = [];
  walkElements({ type: 'root', children: [block] }, (element) => {
    if ('dataFootnoteRef' in element.properties) references.push(element);
    return undefined;
  });
  return references;
}

function makeNote(id: string, { children }: Element, label: string): Element {
  const summary = create('summary', [text(label)], {
    id: `${id}-label`,
    className: ['footnotes-label'],
  });
  return create('details', [summary, create('div', children, { id })], {
    className: ['side-note'],
  });
}
