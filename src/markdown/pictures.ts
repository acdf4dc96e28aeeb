import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A remark plugin that writes the address of every picture as one beside the text: `hill.jpg` as `./hill.jpg`, which
 * a bundler would otherwise take for the name of a package.
 */
export function remarkPictures() {
  return (tree: Root) => {
    const named = new Set<string>();
    visit(tree, 'imageReference', ({ identifier }) => void named.add(identifier));
    visit(tree, (node) => {
      const isNamed = node.type === 'definition' && named.has(node.identifier);
      if ((node.type === 'image' || isNamed) && /^[^./][^:]*$/.test(node.url))
        node.url = `./${node.url}`;
    });
  };
}

/** A rehype plugin that makes a figure of a picture that stands alone and has a title, with the title as its caption. */
export function rehypeFigures() {
  return (tree: HtmlRoot) => {
    visit(tree, 'element', (element, index, parent) => {
      const picture = findOnlyPicture(element);
      if (!picture || !parent || index === undefined) return undefined;
      const { title, ...properties } = picture.properties;
      if (typeof title !== 'string' || !title.trim()) return undefined;
      const caption: ElementContent = { type: 'text', value: title };
      parent.children.splice(
        index,
        1,
        create('figure', [{ ...picture, properties }, create('figcaption', [caption])]),
      );
      return [SKIP, index + 1];
    });
  };
}

function findOnlyPicture({ tagName, children }: Element): Element | undefined {
  const parts = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = parts;
  const isOnly = tagName === 'p' && parts.length === 1 && only?.type === 'element';
  return isOnly && only.tagName === 'img' ? only : undefined;
}

function create(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
