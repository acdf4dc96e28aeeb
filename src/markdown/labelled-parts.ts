import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A rehype plugin for two parts of Markdown that a screen reader or a keyboard could not use as they come:
 * the boxes of a task list get the task as their label, and a wide table can be scrolled by key.
 */
export function rehypeLabelledParts({ table }: { table: string }) {
  return () => (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'li') labelTask(element);
      if (element.tagName === 'table' && parent && index !== undefined) {
        parent.children.splice(index, 1, makeScrollable(element, table));
        return [SKIP, index + 1];
      }
      return undefined;
    });
  };
}

function labelTask(item: Element): void {
  const isBox = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'input' && child.properties.type === 'checkbox';
  const holders = [
    item,
    ...item.children.filter((child) => child.type === 'element' && child.tagName === 'p'),
  ];
  for (const holder of holders) {
    const box = 'children' in holder ? holder.children.find(isBox) : undefined;
    if (box) box.properties.ariaLabel = toString(item).trim();
  }
}

function makeScrollable(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['wide'], role: 'region', ariaLabel: label, tabIndex: 0 },
    children: [table],
  };
}
