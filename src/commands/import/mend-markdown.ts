import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { applyEdits } from '../../build/html-edits.ts';
import { mendHeading } from './mend-headings.ts';
import { mendImage } from './mend-images.ts';
import { isOutside, mendLink, mendReference } from './mend-links.ts';
import { mendMarks } from './mend-marks.ts';
import type { MendedText, Mending } from './mending.ts';
import { parseText, takeOut, type ParsedText } from './parsed-text.ts';
import type { Surroundings } from './resolve.ts';
import { takeHtml } from './take-html.ts';

/**
 * Mends a Markdown text until the garden takes it: links lead to where their notes now stand, pictures stand beside
 * the text and have words, headings begin with ## and skip no level. Every byte that needs no mending stays.
 */
export function mendMarkdown(source: string, surroundings: Surroundings): MendedText {
  let mended = mendOnce(source, surroundings);
  const { pictures, lost } = mended;
  // What was taken out may have joined two signs to a third; a second look finds it, and seldom anything.
  for (let round = 0; round < 4; round++) {
    const parsed = takeHtml(parseText(mended.text), lost);
    mended = mendParsed(parsed, { ...surroundings, findPicture: findMended(surroundings) });
    if (mended.text === parsed.text) break;
  }
  return { text: mended.text, pictures, lost };
}

/** In a text that is mended, a picture has the name that it has beside the note. */
function findMended({ isPicture }: Surroundings): Surroundings['findPicture'] {
  return (target) => {
    const name = target.replace(/^\.\//, '');
    return isPicture(name) ? { from: name, name } : undefined;
  };
}

/** One look over a text: enough to know its headings. */
export function mendOnce(text: string, surroundings: Surroundings): MendedText {
  return mendParsed(parseText(text), surroundings);
}

function mendParsed({ text, tree }: ParsedText, surroundings: Surroundings): MendedText {
  const mending: Mending = {
    text, pictures: [], lost: [], edits: [], surroundings, definitions: new Map(), above: [],
  }; // prettier-ignore
  visit(tree(), 'definition', (node) => {
    if (!mending.definitions.has(node.identifier)) mending.definitions.set(node.identifier, node);
  });
  mendTree(tree(), mending);
  return { text: applyEdits(text, mending.edits), pictures: mending.pictures, lost: mending.lost };
}

function mendTree(tree: Root, mending: Mending): void {
  visit(tree, (node, _, parent) => {
    switch (node.type) {
      case 'heading':
        return mendHeading(node, mending);
      case 'text':
        return mendMarks(node, mending);
      case 'link':
        return mendLink(node, node.url, mending);
      case 'linkReference':
        return mendReference(node, mending);
      case 'definition':
        if (!isOutside(node.url)) mending.edits.push(takeOut(mending.text, node));
        return undefined;
      case 'image':
        return mendImage(
          node,
          node.url,
          node.title,
          parent?.type.startsWith('link') ?? false,
          mending,
        );
      case 'imageReference': {
        const definition = mending.definitions.get(node.identifier);
        return mendImage(node, definition?.url ?? '', definition?.title, false, mending);
      }
      default:
        return undefined;
    }
  });
}
