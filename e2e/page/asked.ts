import type { Page, Request } from '@playwright/test';
import { compressedSize } from './budgets.ts';

/** What a page asked for. */
export type Asked = { url: string; type: string };

/** Opens a page with nothing kept from before, and gives all that it asked for but the icon, and what is for later visits. */
export async function openFirstTime(page: Page, address: string): Promise<Asked[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
  const asked = await collectRequests(page, async () => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
  });
  return asked.filter(({ url }) => !/\/(icon\.svg|keep-offline\.[^/]+)$/.test(url));
}

/** What a page asks for while something is done on it. */
export async function collectRequests(page: Page, act: () => Promise<void>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const keep = (request: Request) => {
    asked.push({ url: request.url(), type: request.resourceType() });
  };
  page.on('request', keep);
  await act();
  page.off('request', keep);
  return asked;
}

export function ofType(asked: Asked[], type: string): Asked[] {
  return asked.filter((request) => request.type === type);
}

/** What all of these files weigh together, each measured by itself: compressed, unless asked otherwise. */
export async function weigh(
  urls: readonly string[],
  measure: (body: Buffer) => number = compressedSize,
): Promise<number> {
  const sizes = urls.map(async (url) =>
    measure(Buffer.from(await (await fetch(url)).arrayBuffer())),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
