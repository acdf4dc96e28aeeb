import { isRecord } from '../../text/record.ts';

/** What the file of a framework exports: it draws a component into an island. */
type Renderer = (
  island: HTMLElement,
) => (component: unknown, props: unknown, slots: object, options: { client: string }) => void;

/**
 * Loads the scripts that Astro has named on an island, and gives what hydrates it. Some browsers remember by its address
 * that a script failed: whoever tries again counts.
 */
export async function loadIsland(island: HTMLElement, attempts: number): Promise<() => void> {
  const load = async (name: string): Promise<unknown> => {
    const script: unknown = await import(read(island, name) + (attempts > 0 ? `?${attempts}` : ''));
    return isRecord(script) && script.default;
  };
  // While the garden is written, something comes ahead of all islands.
  if (island.hasAttribute('before-hydration-url')) await load('before-hydration-url');
  const [component, renderer] = await Promise.all([load('component-url'), load('renderer-url')]);
  if (!isRenderer(renderer)) throw new Error('Expected a renderer.');
  return () => {
    const props = revive([0, JSON.parse(read(island, 'props'))]);
    renderer(island)(component, props, {}, { client: 'wanted' });
  };
}

function isRenderer(value: unknown): value is Renderer {
  return typeof value === 'function';
}

function read(island: HTMLElement, name: string): string {
  return island.getAttribute(name) ?? '';
}

/** A prop as it was before Astro wrote it, with its kind beside it: plain data are all that the islands here are given. */
function revive(written: unknown): unknown {
  const value: unknown = Array.isArray(written) ? written[1] : undefined;
  if (Array.isArray(value)) return value.map(revive);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, revive(one)]));
}
