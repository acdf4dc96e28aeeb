import { z } from 'zod';
import { digestOf, readJson, type BuildCache } from '../content/read/build-cache.ts';
import type { RenderedText } from '../garden/read-garden.ts';
import type { RenderContext } from '../markdown/render-context.ts';

/** A rendered text, with all that it asked of others and what it reported. */
type KeptText = RenderedText & {
  asked: Parameters<RenderContext['resolve']>[];
  /** A digest of the answers. */
  answers: string;
  reports: Parameters<RenderContext['report']>[];
};

const keptShape = z.custom<KeptText>();

/**
 * Renders a text, or takes it from the store, if all that it asked for then is answered the same now: where its links
 * lead is the only thing that a text learns of others. A text that quotes another is rendered each time.
 */
export async function keepText(
  store: BuildCache,
  key: string,
  context: RenderContext,
  render: (context: RenderContext) => Promise<RenderedText>,
): Promise<RenderedText> {
  const answer = (asked: KeptText['asked']) =>
    digestOf(JSON.stringify(asked.map((question) => context.resolve(...question))));
  const isSame = (text: KeptText) => answer(text.asked) === text.answers;
  const kept = readJson(store, key, keptShape);
  if (kept && isSame(kept)) {
    for (const report of kept.reports) context.report(...report);
    return { html: kept.html, words: kept.words };
  }
  const [asked, reports, quoted]: [KeptText['asked'], KeptText['reports'], string[]] = [[], [], []];
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
  const toKeep: KeptText = { ...text, asked, answers: answer(asked), reports };
  if (quoted.length === 0) store.write(key, JSON.stringify(toKeep));
  return text;
}
