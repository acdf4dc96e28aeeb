import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isUnspaced } from '../text/scripts.ts';

/**
 * A remark plugin for scripts that are written without spaces: where the file goes on to another line, the text goes on
 * without one too. Elsewhere the end of a line is a space between words.
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

/** Full-width punctuation stands between signs as they do. */
function isPartOfRun(character: string): boolean {
  return isUnspaced(character) || /[\u3001-\u301F\uFF01-\uFF65]/.test(character);
}
