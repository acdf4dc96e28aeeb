import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { codeIn, create, replace, text } from './hast.ts';
import { walkElements } from './walk.ts';

/** Nobody reads a longer block, and it would hold up the build. */
const longest = 100_000;

/** Code is not translated and reads from left to right, and its blocks are coloured by classes. */
export async function colourCode(tree: Root): Promise<void> {
  const blocks: { pre: Element; code: Element }[] = [];
  walkElements(tree, (element, index) => {
    const code = codeIn(element);
    if (code || element.tagName === 'code')
      Object.assign(element.properties, { dir: 'ltr', translate: 'no' });
    if (code) blocks.push({ pre: element, code });
    return code && index + 1;
  });
  for (const { pre, code } of blocks) await drawBlock(pre, code);
}

async function drawBlock(pre: Element, code: Element): Promise<void> {
  const { language, title, marked } = readFence(code);
  delete code.properties.dataMeta;
  const source = toString(code).replace(/\n$/, '');
  if ((language || marked.size > 0) && source.length < longest)
    code.children = await colour(source, language, marked);
  if (!title) return;
  const block = { ...pre, properties: { ...pre.properties, id: undefined } };
  const caption = create('figcaption', [text(title)]);
  replace(pre, create('figure', [caption, block], { className: ['code'] }));
}

/** What stands behind the fence of a block: ```` ```ts title="a.ts" {2,4-5} ````. */
function readFence({ properties }: Element) {
  const names = Array.isArray(properties.className) ? properties.className.join(' ') : '';
  const [, language = '', more = ''] = /(?:^| )language-([^\s{:]+)(\S*)/.exec(names) ?? [];
  const meta = `${more} ${typeof properties.dataMeta === 'string' ? properties.dataMeta : ''}`;
  const title = /title=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(meta)?.slice(1).join('') ?? '';
  const marked = new Set<number>();
  for (const range of (/\{([\d,\s-]+)\}/.exec(meta)?.[1] ?? '').split(',')) {
    const [from = 0, to = from] = range.split('-').map(Number);
    for (let line = from; line > 0 && line <= Math.min(to, longest); line++) marked.add(line);
  }
  return { language: language.toLowerCase(), title, marked };
}

/** The lines of a block, whose parts have the names of their kinds as classes. */
async function colour(source: string, language: string, marked: ReadonlySet<number>) {
  const { bundledLanguages, highlighter } = await (loaded ??= loadHighlighter());
  const isKnown = (name: string): name is keyof typeof bundledLanguages => name in bundledLanguages;
  const lang = isKnown(language) ? language : 'text';
  if (lang !== 'text') await highlighter.loadLanguage(lang);
  const limits = { tokenizeMaxLineLength: 2000, tokenizeTimeLimit: 0 };
  const { tokens } = highlighter.codeToTokens(source, { lang, theme: 'css-variables', ...limits });
  return tokens.flatMap((line, index): ElementContent[] => {
    const parts = line.map(({ content, color }): ElementContent => {
      const kind = /--token-(\w+)/.exec(color ?? '')?.[1];
      const part = text(content);
      return kind ? create('span', [part], { className: [`code-${kind}`] }) : part;
    });
    const isMarked = marked.has(index + 1);
    const shown = isMarked ? [create('span', parts, { className: ['code-marked'] })] : parts;
    return index < tokens.length - 1 ? [...shown, text('\n')] : shown;
  });
}

/** It is loaded for the first text that has code, and then kept with the languages it has read. */
let loaded: ReturnType<typeof loadHighlighter> | undefined;

async function loadHighlighter() {
  const shiki = await import('shiki');
  const highlighter = await shiki.createHighlighter({
    themes: [shiki.createCssVariablesTheme({ variablePrefix: '--', fontStyle: false })],
    langs: [],
    engine: shiki.createJavaScriptRegexEngine({ forgiving: true }),
  });
  return { highlighter, bundledLanguages: shiki.bundledLanguages };
}
