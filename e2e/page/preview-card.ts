import type { Locator, Page } from '@playwright/test';
import { expect } from '../site-test.ts';

/** Rests on a link of the note: its card is whole, in the window and off the link. */
export async function expectInWindow(page: Page, index: number): Promise<void> {
  const link = page.locator('.prose a').nth(index);
  const { x, y } = await link.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
    const [line = new DOMRect()] = element.getClientRects();
    return { x: line.x, y: line.y };
  });
  await page.mouse.move(x + 4, y + 8);
  const card = page.getByRole('tooltip');
  await expect(card).toBeInViewport({ ratio: 1 });
  expect(await measureCard(link), 'the card beside its link').toMatchObject({ isOff: true });
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
}

/** Where the card lies that is shown for a link. */
export function measureCard(link: Locator) {
  return link.evaluate((element) => {
    const over = document.querySelector('[role="tooltip"]')?.getBoundingClientRect();
    if (!over) return undefined;
    const under = element.getBoundingClientRect();
    const apart = Math.max(under.top - over.bottom, over.top - under.bottom);
    const isInside = over.left >= 0 && over.right <= innerWidth;
    return { isOff: apart >= 0, isNear: apart < 20, isInside };
  });
}

/** Opens the note and gives what it asks for from then on, but for pages that the browser fetches ahead. */
export function openNote(page: Page): Promise<string[]> {
  return openNoting(page, 'notes/rest/');
}

/** Opens a page with a clock that tests can run, and gives what it asks for from then on, but for what is fetched ahead. */
export async function openNoting(page: Page, address: string): Promise<string[]> {
  await page.clock.install();
  await page.goto(address, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose'] !== 'prefetch') asked.push(request.url());
  });
  return asked;
}

export function linkTo(page: Page, href: string): Locator {
  return page.locator(`.prose a[href="${href}"]`);
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Expected something to be seen, found nothing.');
  return box;
}

export function oneLine(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
