import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { codeIn, create, hasClass, parseHtml, replace, text } from './hast.ts';
import type { RenderContext } from './render-context.ts';
import { walkElements } from './walk.ts';

/** All that a drawing is made of. */
const shapes = /^(?:svg|defs|marker|g|rect|polygon|polyline|line|circle|ellipse|path|text|tspan)$/;

/** A chart takes its colours from a style element, and a longer source would be no drawing to look at. */
const undrawable = /^\s*xychart|^.{20000}/s;

/** A rehype plugin that draws Mermaid’s diagrams, each with its source as text. What cannot be drawn stays code. */
export function rehypeDiagrams({ report, t }: RenderContext, prefix: string) {
  return async (tree: Root) => {
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
        const svg = renderMermaidSVG(source, { transparent: true });
        const drawing = cleanDrawing(svg, `${prefix}-diagram-${String(index + 1)}-`);
        Object.assign(drawing.properties, { role: 'img', ariaLabel: t('markdown.diagram') });
        const summary = create('summary', [text(t('markdown.diagramSource'))]);
        const code = create('pre', [create('code', [text(source)])]);
        const details = create('details', [summary, code]);
        replace(pre, create('figure', [drawing, details], { className: ['diagram'] }));
      } catch {
        report('diagrams that cannot be drawn', pre.position?.start.line);
      }
    }
  };
}

/** The drawing in the page’s colours, with ids of its own, and nothing in it that the page’s policy would block. */
function cleanDrawing(svg: string, prefix: string): Element {
  const drawn = parseHtml(svg);
  const [drawing] = drawn.children;
  if (drawing?.type !== 'element') throw new TypeError('This is no drawing.');
  walkElements(drawn, (element, index, parent) => {
    if (!shapes.test(element.tagName)) {
      parent.children.splice(index, 1);
      return index;
    }
    for (const [name, value] of Object.entries(element.properties)) {
      if (/^(?:style$|data|on|href|xLink)/.test(name)) element.properties[name] = undefined;
      else if (name === 'id') element.properties.id = prefix + String(value);
      else if (typeof value === 'string')
        element.properties[name] = colourOf(
          name,
          value.replace('url(#', `url(#${prefix}`),
          element.tagName,
        );
    }
    return undefined;
  });
  return drawing;
}

/** A colour that a diagram chooses would not be readable in both themes. */
function colourOf(name: string, value: string, tagName: string): string {
  if (!['fill', 'stroke'].includes(name) || /^(?:none|var\(--)/.test(value)) return value;
  if (name === 'stroke') return 'var(--_line)';
  return tagName === 'text' || tagName === 'tspan' ? 'var(--_text)' : 'var(--_node-fill)';
}
