import { digestOf, readJson, type Store } from '../content/read/store.ts';
import type { RenderedText } from '../garden/read-garden.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Rendered } from '../markdown/render.ts';
import type { RenderContext } from '../markdown/render-context.ts';

/** A rendered text, with all that it asked of others and what it reported. */
type KeptText = RenderedText & {
  asked: Parameters<RenderContext['resolve']>[];
  /** A digest of the answers. */
  answers: string;
  reports: Parameters<RenderContext['report']>[];
};

/**
 * Renders a text, or takes it from the store, if all that it asked for then is answered the same now: where its links
 * lead is the only thing that a text learns of others. A text that quotes another is rendered each time.
 */
export async function keepText(
  store: Store | undefined,
  key: string | undefined,
  context: RenderContext,
  render: (context: RenderContext) => Promise<Rendered>,
): Promise<RenderedText> {
  const answer = (asked: KeptText['asked']) =>
    digestOf(JSON.stringify(asked.map((question) => context.resolve(...question))));
  const kept = store && key !== undefined ? readJson<KeptText>(store, key) : undefined;
  if (kept && kept.answers === answer(kept.asked)) {
    for (const report of kept.reports) context.report(...report);
    return { html: kept.html, words: kept.words };
  }
  const asked: KeptText['asked'] = [];
  const reports: KeptText['reports'] = [];
  let isAlone = true;
  const { html, tree } = await render({
    ...context,
    resolve: (...question) => {
      asked.push(question);
      return context.resolve(...question);
    },
    embed: (target) => {
      isAlone = false;
      return context.embed(target);
    },
    report: (...report) => {
      reports.push(report);
      context.report(...report);
    },
  });
  const text = { html, words: plainText(tree) };
  const toKeep: KeptText = { ...text, asked, answers: answer(asked), reports };
  if (store && key !== undefined && isAlone) store.write(key, JSON.stringify(toKeep));
  return text;
}
