import type { Element, ElementContent, Properties, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A rehype plugin for the parts of Markdown that a screen reader or a keyboard could not use as they come: the
 * boxes of a task list get the task as their label, and wide code and wide tables can be scrolled by key. Those
 * are groups and no regions, because a page with several would repeat one landmark.
 */
export function rehypeLabelledParts({ table, code }: { table: string; code: string }) {
  return () => (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'li') labelTask(element);
      if (element.tagName === 'pre') Object.assign(element.properties, scrollable(code));
      if (element.tagName === 'table' && parent && index !== undefined) {
        parent.children.splice(index, 1, wrapTable(element, table));
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

function wrapTable(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['wide'], ...scrollable(label) },
    children: [table],
  };
}

function scrollable(label: string): Properties {
  return { tabIndex: 0, role: 'group', ariaLabel: label };
}
