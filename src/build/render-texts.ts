import type { Paragraph } from 'mdast';
import type { Followed } from '../garden/resolve.ts';
import { nameSlug } from '../content/slug.ts';
import type { SourceFile } from '../content/source-file.ts';
import { keyOf, type BuildCache } from '../content/read/build-cache.ts';
import { splitAddress } from '../garden/addresses.ts';
import type { Passage } from '../garden/pairs.ts';
import type { RenderedText } from '../garden/read-garden.ts';
import { extractPart } from '../markdown/embeds.ts';
import { plainText } from '../markdown/plain-text.ts';
import { renderMarkdown, type Rendered } from '../markdown/render.ts';
import type { Destination, Embedded, RenderContext } from '../markdown/render-context.ts';
import type { Words } from '../words/translate.ts';
import { cacheText } from './cache-text.ts';

/** What texts are rendered from. */
type Texts = Pick<RenderContext, 'citations' | 't'> & {
  /** The words that `t` gives. */
  gardenWords: Words;
  language: string;
  files: readonly SourceFile[];
  links: Followed;
  /** What turns quote, by the text that they quote from. */
  passages?: ReadonlyMap<string, readonly Passage[]>;
  /** Called with what a text asks for and does not get. */
  report: (file: string, what: string, line?: number) => void;
  /** Where rendered texts are kept for the next build. */
  cache?: BuildCache | undefined;
};

/** How many texts may be quoted inside one another. */
const deepest = 3;

/** Renders the texts of a content folder, each once, by the paths of their files. */
export function textRenderer(texts: Texts): (path: string) => Promise<RenderedText> {
  const bodies = new Map(texts.files.map(({ path, body }) => [path, body]));
  const titles = new Map(texts.links.texts.map(({ path, title }) => [path, title]));
  const scope = JSON.stringify([[...texts.citations], texts.gardenWords, texts.language]);
  /** `around` are the texts that quote this one, the outermost first. */
  const contextOf = (path: string, around: readonly string[] = []): RenderContext => ({
    ...texts,
    path,
    passages: texts.passages?.get(path) ?? [],
    resolve: (target, kind) => follow(path, target, kind, texts.links),
    embed: (target) => quote(path, target, around),
    // What a quoted text cannot show is reported for the text itself.
    report: (what, line) => {
      if (around.length === 0) texts.report(path, what, line);
    },
  });
  const render = async (context: RenderContext): Promise<Rendered> => {
    const body = bodies.get(context.path);
    if (!body) throw new Error(`There is no text in ${context.path}.`);
    return renderMarkdown(body.readTree(), context).catch((error: unknown) => {
      // Thousands of elements inside one another are more than any of the plugins can go down.
      if (!(error instanceof RangeError)) throw error;
      context.report('texts too deep to be rendered, shown as plain words', undefined);
      return renderMarkdown({ type: 'root', children: body.texts.map(asParagraph) }, context);
    });
  };
  const quote = async (path: string, target: string, around: readonly string[]) => {
    const found = texts.links.resolve(path, target, 'embed');
    if (found.kind !== 'page' || !found.path) return undefined;
    const refusal = refuse(found.path, [...around, path]);
    if (refusal) {
      texts.report(path, refusal);
      return undefined;
    }
    const { tree } = await render(contextOf(found.path, [...around, path]));
    const { fragment } = splitAddress(found.address);
    const isWhole = fragment === undefined || isStance(found.path);
    const embedded: Embedded = {
      title: titles.get(found.path) ?? '',
      address: found.address,
      children: extractPart(tree, isWhole ? undefined : fragment),
    };
    return embedded;
  };
  const renderText = async (context: RenderContext): Promise<RenderedText> => {
    const { html, tree } = await render(context);
    return { html, words: plainText(tree) };
  };
  const { cache } = texts;
  const rendered = new Map<string, Promise<RenderedText>>();
  return (path) => {
    const [context, bodyKey] = [contextOf(path), bodies.get(path)?.key];
    const make = () =>
      cache && bodyKey !== undefined
        ? cacheText(cache, keyOf('text', bodyKey, scope, quoted(context)), context, renderText)
        : renderText(context);
    const text = rendered.get(path) ?? make();
    rendered.set(path, text);
    return text;
  };
}

/** A text is rendered anew when a turn quotes other words of it. */
function quoted({ passages }: RenderContext): string {
  return passages.length > 0 ? JSON.stringify(passages) : '';
}

function asParagraph({ text }: { text: string }): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

/** Where something in a text leads. A tag leads to its topic, if the garden has that. */
function follow(
  path: string,
  name: string,
  kind: Parameters<RenderContext['resolve']>[1],
  { addresses, resolve }: Followed,
): Destination {
  if (kind !== 'tag') return resolve(path, name, kind);
  const address = `/topics/${nameSlug('topic', name)}/`;
  return addresses.has(address) ? { kind: 'page', address } : { kind: 'missing' };
}

/** Why a text is not quoted, for the report; undefined where nothing speaks against it. */
function refuse(path: string, around: readonly string[]): string | undefined {
  if (around.includes(path)) return 'embeds that go in a circle';
  if (around.length > deepest) return `embeds more than ${deepest} deep`;
  return isStance(path) && around.some(isStance) ? 'stances inside a stance' : undefined;
}

function isStance(path: string): boolean {
  return path.startsWith('lessons/');
}
