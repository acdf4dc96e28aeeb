import { expect, test as base } from '@playwright/test';
import { noteTrouble, type Trouble } from './trouble.ts';

export { expect };

/**
 * Playwright's test for this site. A test fails by itself when a page of it breaks its policy, logs an error, asks for
 * something that is not there, or asks anybody but the site.
 */
export const test = base.extend<{ site: string; trouble: Trouble }>({
  /** The address of the mount that is tested, with a final slash. */
  site: async ({ baseURL }, use) => {
    if (!baseURL) throw new Error('Expected the address of a served site, found none.');
    await use(baseURL);
  },
  trouble: [
    async ({ context, site }, use) => {
      const trouble = noteTrouble(site);
      await trouble.watch(context);
      await use(trouble);
      expect(trouble.unexpected()).toEqual([]);
    },
    { auto: true },
  ],
});
