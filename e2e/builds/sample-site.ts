import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden, type GardenFiles } from '../../test/content/with-garden.ts';
import { serveFolder } from '../../src/commands/serve/serve.ts';
import { expect, test as base } from '../site-test.ts';
import { withBuild } from './build-site.ts';

export { expect };

/** Where the sample garden says that it stands. It is served elsewhere, as before it is put there. */
export const home = 'https://example.org';

/** A test on the built sample garden, served on a sub-path. */
export const test = base.extend<object, { sample: { folder: string; address: string } }>({
  sample: [
    async ({}, use) => {
      await withGarden(inOwnTheme(sampleGarden()), async (content) => {
        await mkdir(join(content, 'fonts'));
        await copyFile('src/page/fonts/literata-base.woff2', join(content, 'fonts/own.woff2'));
        await copyFile('test/notes/search/soft.md', join(content, 'notes/soft.md'));
        await withBuild(content, { SITE: home }, async ({ exitCode, printed, folder }) => {
          expect(exitCode, printed).toBe(0);
          const served = await serveFolder({ folder, mount: '/any/sub/path/', port: 0 });
          await use({ folder, address: served.address });
          await served.close();
        });
      });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ sample }, use) => {
    await use(sample.address);
  },
});

/** What the first voice is shown in, by day and by night. */
export const ownThen = { light: '#6b2f6e', dark: '#e0b0e6' };

/** The sample garden with its heads in a font that its content brings along, and its first voice in colours of its own. */
function inOwnTheme(files: GardenFiles): GardenFiles {
  const site = files['site.yaml'] ?? '';
  return {
    ...files,
    'site.yaml': site
      // A tag with more than the language: the search goes by it.
      .replace('language: en', 'language: en-GB')
      .replace('family: Georgia', 'family: Own, file: fonts/own.woff2')
      .replace(
        /then: \{ light: .*/,
        `then: { light: "${ownThen.light}", dark: "${ownThen.dark}" }`,
      ),
  };
}
