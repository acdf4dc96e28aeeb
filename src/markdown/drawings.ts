import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { codeIn, create, hasClass, parseHtml, replace, scrollable, text } from './hast.ts';
import type { RenderContext } from './render-context.ts';
import { walkElements } from './walk.ts';

/** Sets formulas as MathML. What cannot be read stays code. */
export async function drawFormulas(tree: Root, { report, t }: RenderContext): Promise<void> {
  const formulas: Element[] = [];
  walkElements(tree, (element) => {
    const code = codeIn(element);
    // Code that says it is math is display math, as GitHub has it.
    if (code ? hasClass(code, 'language-math') : hasClass(element, 'math-inline'))
      formulas.push(element);
  });
  if (formulas.length === 0) return;
  const { default: temml } = await import('temml');
  for (const element of formulas) {
    const isBlock = element.tagName === 'pre';
    try {
      // Without trust a formula can neither link nor load, and without macros that outlive it none can change another.
      const options = { displayMode: isBlock, throwOnError: true, maxExpand: 1000 };
      const drawn = parseHtml(temml.renderToString(toString(element), options));
      walkElements(drawn, ({ properties }) => {
        delete properties.style;
      });
      const math = onlyElement(drawn);
      Object.assign(math.properties, { dir: 'ltr', translate: 'no' });
      const properties = { className: ['wide'], ...scrollable(t('markdown.math')) };
      replace(element, isBlock ? create('div', [math], properties) : math);
    } catch {
      report('formulas that cannot be read', element.position?.start.line);
    }
  }
}

/** A chart takes its colours from a style element, and a longer source would be no drawing to look at. */
const undrawable = /^\s*xychart|^.{20000}/s;

/** Draws Mermaid’s diagrams, each with its source as text. What cannot be drawn stays code. */
export async function drawDiagrams(
  tree: Root,
  { report, t }: RenderContext,
  prefix: string,
): Promise<void> {
  const sources: Element[] = [];
  walkElements(tree, (pre) => {
    const code = codeIn(pre);
    if (code && hasClass(code, 'language-mermaid')) sources.push(pre);
  });
  if (sources.length === 0) return;
  const { renderMermaidSVG } = await import('beautiful-mermaid');
  for (const [index, pre] of sources.entries()) {
    const source = toString(pre);
    try {
      if (undrawable.test(source)) throw new RangeError('This is no diagram that can be drawn.');
      const drawn = parseHtml(renderMermaidSVG(source, { transparent: true }));
      cleanDrawing(drawn, `${prefix}-diagram-${String(index + 1)}-`);
      const drawing = onlyElement(drawn);
      Object.assign(drawing.properties, { role: 'img', ariaLabel: t('markdown.diagram') });
      const summary = create('summary', [text(t('markdown.diagramSource'))]);
      const code = create('pre', [create('code', [text(source)])]);
      const details = create('details', [summary, code]);
      replace(pre, create('figure', [drawing, details], { className: ['diagram'] }));
    } catch {
      report('diagrams that cannot be drawn', pre.position?.start.line);
    }
  }
}

function onlyElement({ children: [element] }: Root): Element {
  if (element?.type === 'element') return element;
  throw new TypeError('This is no drawing.');
}

/** All that a drawing is made of. */
const shapes = /^(?:svg|defs|marker|g|rect|polygon|polyline|line|circle|ellipse|path|text|tspan)$/;

/** Leaves the page’s colours, ids that no other drawing has, and nothing that the page’s policy would block. */
function cleanDrawing(drawn: Root, prefix: string): void {
  walkElements(drawn, (element, index, parent) => {
    const { tagName, properties } = element;
    if (!shapes.test(tagName)) {
      parent.children.splice(index, 1);
      return index;
    }
    for (const [name, value] of Object.entries(properties)) {
      if (/^(?:style$|data|on|href|xLink)/.test(name)) properties[name] = undefined;
      else if (name === 'id') properties.id = prefix + String(value);
      else if (typeof value === 'string')
        properties[name] = colourOf(name, value.replace('url(#', `url(#${prefix}`), tagName);
    }
    return undefined;
  });
}

/** A colour that a diagram chooses would not be readable in both themes. */
function colourOf(name: string, value: string, tagName: string): string {
  if (!['fill', 'stroke'].includes(name) || /^(?:none|var\(--)/.test(value)) return value;
  if (name === 'stroke') return 'var(--_line)';
  return tagName === 'text' || tagName === 'tspan' ? 'var(--_text)' : 'var(--_node-fill)';
}
