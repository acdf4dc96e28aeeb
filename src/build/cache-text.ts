import { z } from 'zod';
import { digestOf, readJson, type BuildCache } from '../content/read/build-cache.ts';
import type { RenderedText } from '../garden/read-garden.ts';
import type { RenderContext } from '../markdown/render-context.ts';

/** A rendered text, with all that it asked of others and what it reported. */
type CachedText = RenderedText & {
  asked: Parameters<RenderContext['resolve']>[];
  /** A digest of the answers. */
  answers: string;
  reports: Parameters<RenderContext['report']>[];
};

const cachedShape = z.custom<CachedText>();

/**
 * Renders a text, or takes it from the cache, if all that it asked for then is answered the same now: where its links
 * lead is the only thing that a text learns of others. A text that quotes another is rendered each time.
 */
export async function cacheText(
  cache: BuildCache,
  key: string,
  context: RenderContext,
  render: (context: RenderContext) => Promise<RenderedText>,
): Promise<RenderedText> {
  const answer = (asked: CachedText['asked']) =>
    digestOf(JSON.stringify(asked.map((question) => context.resolve(...question))));
  const isSame = (text: CachedText) => answer(text.asked) === text.answers;
  const cached = readJson(cache, key, cachedShape);
  if (cached && isSame(cached)) {
    for (const report of cached.reports) context.report(...report);
    return { html: cached.html, words: cached.words };
  }
  const [asked, reports, quoted]: [CachedText['asked'], CachedText['reports'], string[]] = [
    [],
    [],
    [],
  ];
  const text = await render({
    ...context,
    resolve: (...question) => {
      asked.push(question);
      return context.resolve(...question);
    },
    embed: (target) => {
      quoted.push(target);
      return context.embed(target);
    },
    report: (...report) => {
      reports.push(report);
      context.report(...report);
    },
  });
  const toCache: CachedText = { ...text, asked, answers: answer(asked), reports };
  if (quoted.length === 0) cache.write(key, JSON.stringify(toCache));
  return text;
}
