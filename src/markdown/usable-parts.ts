import type { Element, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { slug } from 'github-slugger';
import type { Translate } from '../words/translate.ts';
import { create, hasClass, replace, scrollable, text } from './hast.ts';
import { walkElements } from './walk.ts';

/**
 * Mends the parts of Markdown that a reader could not fully use as they come: boxes of tasks are labelled with their
 * task, wide code and tables scroll by key, and columns are aligned by classes, since the page's policy blocks style
 * attributes.
 */
export function makeUsable(tree: Root, t: Translate): void {
  walkElements(tree, (element, index) => {
    if (element.tagName === 'li') labelTask(element);
    if (element.tagName === 'pre')
      Object.assign(element.properties, scrollable(t('markdown.code')));
    if (element.tagName !== 'table') return undefined;
    alignByClass(element);
    walkElements(element, alignByClass);
    const properties = { className: ['wide'], ...scrollable(t('markdown.table')) };
    Object.assign(element, create('div', [{ ...element }], properties));
    return index + 1;
  });
}

/** Makes a figure of a picture that stands alone and has a title, with the title as its caption. */
export function makeFigures(tree: Root): void {
  walkElements(tree, (element) => {
    const picture = findOnlyPicture(element);
    const title = picture?.properties.title;
    if (!picture || typeof title !== 'string' || !title.trim()) return;
    delete picture.properties.title;
    replace(element, create('figure', [picture, create('figcaption', [text(title)])]));
  });
}

/** The box of a task inside another one is labelled again, once that one is visited. */
function labelTask(item: Element): void {
  walkElements(item, ({ tagName, properties }) => {
    if (tagName === 'input' && properties.type === 'checkbox')
      properties.ariaLabel = toString(item).trim();
  });
}

/** Markdown's left and right are where a line begins and ends: on a page that is read from right to left they change sides. */
const classes = { left: 'align-start', center: 'align-center', right: 'align-end' };

function alignByClass({ properties }: Element): undefined {
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

/** `lessons/ask-for-help/20-later.mdx` gives `ask-for-help-20`; `notes/rest.mdx` gives `rest`. */
export function filePrefix(path: string): string {
  const [folder = '', name = ''] = path.replaceAll('\\', '/').split('/').slice(-2);
  const base = name.replace(/\.mdx?$/, '');
  const number = /^\d+/.exec(base)?.[0];
  return slug(number ? `${folder}-${number}` : base);
}

/** Gives the label of the footnotes an id of the text's own, as the footnotes have. */
export function labelFootnotes(tree: Root, prefix: string): void {
  const id = `${prefix}-footnote-label`;
  walkElements(tree, (element) => {
    if (hasClass(element, 'footnotes-label')) element.properties.id = id;
    if ('dataFootnoteRef' in element.properties) element.properties.ariaDescribedBy = [id];
  });
}

/** Lets headings begin under that of the page, and skip no level. */
export function setLevels(part: Parents, above = 1): void {
  const open: number[] = [];
  walkElements(part, (element, index) => {
    if (hasClass(element, 'embed')) {
      setLevels(element, above + open.length);
      return index + 1;
    }
    const depth = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
    if (!depth) return undefined;
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    element.tagName = `h${String(Math.min(6, above + open.length))}`;
    return undefined;
  });
}
