import type { Element, ElementContent, Properties, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';

type Labels = { table: string; code: string };

/**
 * A rehype plugin for the parts of Markdown that a reader could not fully use as they come: boxes of tasks are labelled
 * with their task, wide code and tables scroll by key, and columns are aligned by classes, since the page's policy
 * blocks style attributes. What scrolls is a group and no region, because a page with several would repeat a landmark.
 */
export function rehypeUsableParts(labels: Labels) {
  return () => (tree: Root) => {
    visit(tree, 'element', (element, index, parent): VisitorResult => {
      if (element.tagName === 'li') labelTask(element);
      if (element.tagName === 'pre') Object.assign(element.properties, scrollable(labels.code));
      if (element.tagName === 'table' && parent && index !== undefined) {
        visit(element, 'element', alignByClass);
        const properties = { className: ['wide'], ...scrollable(labels.table) };
        parent.children[index] = create('div', [element], properties);
        return [SKIP, index + 1];
      }
      return undefined;
    });
  };
}

/** A rehype plugin that makes a figure of a picture that stands alone and has a title, with the title as its caption. */
export function rehypeFigures() {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent): VisitorResult => {
      const picture = findOnlyPicture(element);
      if (!picture || !parent || index === undefined) return undefined;
      const { title, ...properties } = picture.properties;
      if (typeof title !== 'string' || !title.trim()) return undefined;
      const caption = create('figcaption', [{ type: 'text', value: title }]);
      parent.children[index] = create('figure', [{ ...picture, properties }, caption]);
      return [SKIP, index + 1];
    });
  };
}

function labelTask(item: Element): void {
  const isElement = (child: ElementContent) => child.type === 'element';
  const parts = item.children.filter(isElement);
  const paragraphs = parts.filter(({ tagName }) => tagName === 'p');
  for (const { tagName, properties } of [
    ...parts,
    ...paragraphs.flatMap(({ children }) => children.filter(isElement)),
  ])
    if (tagName === 'input' && properties.type === 'checkbox')
      properties.ariaLabel = toString(item).trim();
}

/** Markdown's left and right are where a line begins and ends: on a page that is read from right to left they change sides. */
const classes = { left: 'align-start', center: 'align-center', right: 'align-end' };

function alignByClass({ properties }: Element): void {
  const { align } = properties;
  delete properties.align;
  if (align === 'left' || align === 'center' || align === 'right')
    properties.className = [classes[align]];
}

function findOnlyPicture({ tagName, children }: Element): Element | undefined {
  const parts = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = parts;
  const isOnly = tagName === 'p' && parts.length === 1 && only?.type === 'element';
  return isOnly && only.tagName === 'img' ? only : undefined;
}

function scrollable(label: string): Properties {
  return { tabIndex: 0, role: 'group', ariaLabel: label };
}

function create(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}
