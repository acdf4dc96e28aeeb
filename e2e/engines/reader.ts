import { expect } from '@playwright/test';
import type { Engine, Key } from './engine.ts';

/** How long a reader waits for what should come, and how often they look. */
const patience = { timeout: 15_000, intervals: [50, 100, 250] };

/** What a reader does with a page by mouse and keyboard, and what they wait to see of it. */
export type Reader = {
  open: (address: string) => Promise<unknown>;
  /** Clicks on the first part that fits and is called so, once it is there. */
  click: (css: string, name?: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** Waits until what a function finds in the page is this. */
  finds: (script: (css: string) => string, css: string, found: string) => Promise<void>;
  /** Waits until a part says each of these, among other things. */
  sees: (css: string, ...texts: string[]) => Promise<void>;
  /** What a part says now; nothing where it is not there. */
  textOf: (css: string) => Promise<string>;
};

/** A reader with this browser. */
export function readerOf(engine: Engine, site: string): Reader {
  const textOf = (css: string) => engine.read(readText, css);
  return {
    open: (address) => engine.open(new URL(address, site).href),
    click: (css, name) =>
      until(async () => expect(await engine.click({ css, name }), name ?? css).toBe(true)),
    type: engine.type,
    press: engine.press,
    finds: (script, css, found) =>
      until(async () => expect(await engine.read(script, css), css).toBe(found)),
    sees: (css, ...texts) =>
      until(async () => {
        const text = await textOf(css);
        for (const one of texts) expect(text, css).toContain(one);
      }),
    textOf,
  };
}

/** Waits until all of this holds. A page that is being left cannot be asked, and the next one is. */
export function until(check: () => Promise<void> | void): Promise<void> {
  return expect(check).toPass(patience);
}

function readText(css: string): string {
  return document.querySelector<HTMLElement>(css)?.innerText ?? '';
}
