import { serveFolder } from '../../src/commands/serve/serve.ts';
import { expect, test as base } from '../site-test.ts';
import { withGarden, type GardenFiles } from '../../test/content/with-garden.ts';
import { withBuild, type Build } from './build-site.ts';

export { expect };

/** Gives a content folder, to be built. */
export type WithContent = <T>(use: (content: string) => Promise<T>) => Promise<T>;

type Built = Omit<Build, 'exitCode'> & { content: string; address: string };
type OpenSite = { built: Built; close: () => Promise<void> };

/** What a worker has built, by what it was made of. All gardens share it, since each worker of its own would start a browser. */
const withSites = base.extend<object, { sites: Map<WithContent, Promise<OpenSite>> }>({
  sites: [
    async ({}, use) => {
      const sites = new Map<WithContent, Promise<OpenSite>>();
      await use(sites);
      for (const site of sites.values()) await (await site).close();
    },
    { scope: 'worker' },
  ],
});

/**
 * A test on the built site of a garden, served on a sub-path. It is built once for all tests that are made with it.
 * `ownFiles` are an author's own, for the root of the site.
 */
export function testOn(
  withContent: WithContent,
  environment: NodeJS.ProcessEnv = {},
  ownFiles: GardenFiles = {},
) {
  return withSites.extend<{ built: Built }>({
    built: [
      async ({ sites }, use) => {
        const site = sites.get(withContent) ?? openSite(withContent, environment, ownFiles);
        sites.set(withContent, site);
        await use((await site).built);
      },
      { timeout: 90_000 },
    ],
    baseURL: async ({ built }, use) => {
      await use(built.address);
    },
  });
}

/** Builds and serves a site, which stays until it is closed. */
function openSite(
  withContent: WithContent,
  environment: NodeJS.ProcessEnv,
  ownFiles: GardenFiles,
): Promise<OpenSite> {
  const build = (use: (build: Build, content: string) => Promise<void>) =>
    withContent((content) =>
      withGarden(ownFiles, (PUBLIC_DIR) =>
        withBuild(content, { ...environment, PUBLIC_DIR }, (made) => use(made, content)),
      ),
    );
  return new Promise((resolve, reject) => {
    const closing = Promise.withResolvers<undefined>();
    const closed = build(async ({ exitCode, ...made }, content) => {
      expect(exitCode, made.printed).toBe(0);
      const { address, close } = await serveFolder({
        folder: made.folder,
        mount: '/any/sub/path/',
        port: 0,
      });
      resolve({
        built: { ...made, content, address },
        close: () => {
          closing.resolve(undefined);
          return closed;
        },
      });
      await closing.promise;
      await close();
    });
    closed.catch(reject);
  });
}
