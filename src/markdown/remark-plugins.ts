import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isUnspaced } from '../text/scripts.ts';

/**
 * A remark plugin that makes every picture's address one beside the text: `hill.jpg` becomes `./hill.jpg`, because a
 * bundler takes the bare name for a package.
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

/**
 * A remark plugin for scripts that are written without spaces: a line break in the file is no space in the text there.
 * Elsewhere it stays one.
 */
export function remarkUnspacedLines() {
  return (tree: Root) => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replaceAll(
        /(\S)[ \t]*\n[ \t]*(?=(\S))/gu,
        (lineEnd: string, before: string, after: string) =>
          isPartOfRun(before) && isPartOfRun(after) ? before : lineEnd,
      );
    });
  };
}

/** Full-width punctuation is written without spaces as well. */
function isPartOfRun(character: string): boolean {
  return isUnspaced(character) || /[\u3001-\u301F\uFF01-\uFF65]/.test(character);
}
