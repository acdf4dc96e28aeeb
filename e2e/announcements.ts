import type { Page } from '@playwright/test';

/**
 * Whatever a screen reader is told of from now on, over all pages that are opened in the tab: the text of a live region each
 * time that it changes, unless it is empty.
 */
export async function announcementsOf(page: Page): Promise<string[]> {
  const told: string[] = [];
  await page.exposeFunction('noteAnnouncement', (text: string) => void told.push(text));
  await page.addInitScript(() => {
    const live = '[role="status"], [role="alert"], [aria-live]';
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(live),
      );
      for (const region of new Set(regions)) {
        const text = region?.textContent.replaceAll(/\s+/g, ' ').trim();
        if (text) globalThis.noteAnnouncement(text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  return told;
}

declare global {
  /** There in a page that is listened to. */
  var noteAnnouncement: (text: string) => void;
}
