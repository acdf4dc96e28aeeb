import type { BrowserContext } from '@playwright/test';

export type Trouble = {
  /** Watches a further context, which a test made itself. */
  watch: (context: BrowserContext) => Promise<void>;
  /** Says that a test brings about trouble of this kind itself. */
  expect: (kind: RegExp) => void;
  /** Everything that went wrong so far. */
  all: () => string[];
  /** What went wrong although no test said that it would. */
  unexpected: () => string[];
};

const violation = 'Against the policy';
/**
 * A slow machine may show a page before the transition to it is ready. The browser then leaves the transition out, and
 * reports that as an error of the page, though no script of the page had any part in it.
 */
const transitionLeftOut = 'Transition was aborted because of invalid state';

/** Notes whatever goes wrong in any page of the contexts that it watches. */
export function noteTrouble(site: string): Trouble {
  const troubles: string[] = [];
  const expected: RegExp[] = [];
  const origin = new URL(site).origin;

  const watch = async (context: BrowserContext) => {
    context.on('console', (message) => {
      if (message.type() === 'error')
        troubles.push(`Console: ${message.text()} ${message.location().url}`);
    });
    context.on('weberror', (error) => {
      const { message } = error.error();
      if (!message.startsWith(transitionLeftOut)) troubles.push(`Page: ${message}`);
    });
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) troubles.push(`Third party: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'no reason given';
      // What a page still waits for is given up when the test goes on to another.
      if (reason !== 'net::ERR_ABORTED') troubles.push(`Failed: ${request.url()} ${reason}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`Answer ${response.status()}: ${response.url()}`);
    });
    await context.addInitScript((label) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        console.error(`${label}: ${effectiveDirective} ${blockedURI}`);
      });
    }, violation);
  };

  return {
    watch,
    expect: (kind) => void expected.push(kind),
    all: () => [...troubles],
    unexpected: () => troubles.filter((trouble) => !expected.some((kind) => kind.test(trouble))),
  };
}
