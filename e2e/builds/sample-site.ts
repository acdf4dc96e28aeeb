import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden, type GardenFiles } from '../../test/content/with-garden.ts';
import { testOn } from './garden-site.ts';

export { expect } from './garden-site.ts';

/** Where the sample garden says that it stands. It is served elsewhere, as before it is put there. */
export const home = 'https://example.org';

/** A test on the built sample garden. */
export const test = testOn(
  (use) =>
    withGarden(inOwnTheme(sampleGarden()), async (content) => {
      await mkdir(join(content, 'fonts'));
      await copyFile('src/page/fonts/literata-base.woff2', join(content, 'fonts/own.woff2'));
      await copyFile('test/notes/search/soft.md', join(content, 'notes/soft.md'));
      return use(content);
    }),
  { SITE: home },
);

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
