import type { BrowserContext, Request } from '@playwright/test';

/** Every request of every page in a context from here on, each with all that it carries. */
export function recordRequests(context: BrowserContext): { url: string; carried: string }[] {
  const recorded: { url: string; carried: string }[] = [];
  context.on('request', (request) => {
    recorded.push({ url: request.url(), carried: formatRequest(request) });
  });
  return recorded;
}

function formatRequest(request: Request): string {
  const headers = Object.entries(request.headers()).map(([name, value]) => `${name}: ${value}`);
  return [request.url(), ...headers, request.postDataBuffer()?.toString() ?? ''].join('\n');
}

/** The shapes in which a text might travel: as it is, as addresses and forms write it, and in base64. */
export function disguisesOf(text: string): string[] {
  const form = new URLSearchParams({ text }).toString().slice('text='.length);
  return [text, encodeURIComponent(text), form, ...[0, 1, 2].map((shift) => base64(text, shift))];
}

/** A text in base64 where `shift` bytes stand before it, without what depends on its neighbours. */
function base64(text: string, shift: number): string {
  const bytes = Buffer.from(' '.repeat(shift) + text);
  const [start, end] = [Math.ceil((shift * 4) / 3), Math.floor((bytes.length * 4) / 3)];
  return bytes.toString('base64').slice(start, end);
}
