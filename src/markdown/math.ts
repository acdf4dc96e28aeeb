import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { codeIn, create, hasClass, parseHtml, replace, scrollable } from './hast.ts';
import type { RenderContext } from './render-context.ts';
import { walkElements } from './walk.ts';

/** A rehype plugin that sets formulas as MathML. What cannot be read stays code. */
export function rehypeMath({ report, t }: RenderContext) {
  return async (tree: Root) => {
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
        const [math] = drawn.children;
        if (math?.type !== 'element') continue;
        walkElements(drawn, ({ properties }) => {
          delete properties.style;
        });
        Object.assign(math.properties, { dir: 'ltr', translate: 'no' });
        const properties = { className: ['wide'], ...scrollable(t('markdown.math')) };
        replace(element, isBlock ? create('div', [math], properties) : math);
      } catch {
        report('formulas that cannot be read', element.position?.start.line);
      }
    }
  };
}
