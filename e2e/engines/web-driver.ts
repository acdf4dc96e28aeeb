import * as z from 'zod';

/** The name that the standard gives to what stands for an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const elementSchema = z.object({ [elementKey]: z.string() }).transform((one) => one[elementKey]);
const answerSchema = z.object({ value: z.unknown() });
const faultSchema = z.object({ error: z.string(), message: z.string() });

/** A browser that is driven by WebDriver, the standard of the W3C, of which a journey needs this much. */
export type WebDriver = {
  open: (address: string) => Promise<unknown>;
  /** Runs a function in the page with the values given, and gives what it returns. */
  run: <Given>(script: (given: Given) => unknown, given: Given) => Promise<unknown>;
  click: (element: string) => Promise<unknown>;
  /** Types into whatever has the focus. A key without a letter has a character of its own. */
  type: (text: string) => Promise<void>;
};

/** What stands for an element in an answer, where it is one. */
export function readElement(value: unknown): string | undefined {
  return elementSchema.safeParse(value).data;
}

/** Starts a browser by the driver at this address, and ends it after use. */
export async function withSession(
  driver: string,
  capabilities: Record<string, unknown>,
  window: { width: number; height: number },
  use: (driver: WebDriver) => Promise<void>,
): Promise<void> {
  const started = await send('POST', new URL('session', driver), {
    capabilities: { alwaysMatch: capabilities },
  });
  const { sessionId } = z.object({ sessionId: z.string() }).parse(started);
  const session = new URL(`session/${sessionId}/`, driver);
  const ask = (path: string) => send('GET', new URL(path, session));
  const tell = (path: string, body: object = {}) => send('POST', new URL(path, session), body);
  try {
    await tell('window/rect', window);
    await use({
      open: (url) => tell('url', { url }),
      run: (script, given) =>
        tell('execute/sync', { script: `return (${String(script)})(...arguments)`, args: [given] }),
      click: (element) => tell(`element/${element}/click`),
      type: async (text) => {
        const focused = readElement(await ask('element/active'));
        if (!focused) throw new Error('Expected something to type into, found nothing.');
        await tell(`element/${focused}/value`, { text });
      },
    });
  } finally {
    // What went wrong is told, and not that there is nothing left to end.
    await send('DELETE', new URL(`session/${sessionId}`, driver)).catch(() => undefined);
  }
}

async function send(method: string, address: URL, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = answerSchema.parse(await answer.json());
  if (answer.ok) return value;
  const { error, message } = faultSchema.parse(value);
  throw new Error(`${method} ${address.pathname}: ${error}, ${message}`);
}
