import { serveFolder } from '../../src/commands/serve/serve.ts';
import { expect, test as base } from '../site-test.ts';
import { withBuild } from './build-site.ts';

export { expect };

/** Gives a content folder, to be built. */
export type WithContent = <T>(use: (content: string) => Promise<T>) => Promise<T>;

/** A test on the built site of a garden, served on a sub-path. It is built once for all tests of a file. */
export function testOn(withContent: WithContent, environment: NodeJS.ProcessEnv = {}) {
  return base.extend<object, { built: { folder: string; address: string; printed: string } }>({
    built: [
      async ({}, use) => {
        await withContent((content) =>
          withBuild(content, environment, async ({ exitCode, printed, folder }) => {
            expect(exitCode, printed).toBe(0);
            const served = await serveFolder({ folder, mount: '/any/sub/path/', port: 0 });
            await use({ folder, address: served.address, printed });
            await served.close();
          }),
        );
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    baseURL: async ({ built }, use) => {
      await use(built.address);
    },
  });
}
