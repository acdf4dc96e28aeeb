import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden } from '../../test/content/with-garden.ts';
import { withBuild } from './build-site.ts';
import { expect, ownFiles, test } from './settings-site.ts';

test.describe.configure({ timeout: 120_000 });

test('copies files of one’s own as they are, with an icon that is then the site’s', async ({
  built,
}) => {
  const { folder } = built;
  for (const [file, text] of Object.entries(ownFiles))
    expect.soft(await readFile(join(folder, file), 'utf8'), file).toBe(text);
  const lesson = await readFile(join(folder, 'lessons/keep-going/index.html'), 'utf8');
  expect(lesson).toContain('<link rel="icon" href="../../favicon.png" type="image/png">');
  const alias = await readFile(join(folder, 'lessons/carry-on/index.html'), 'utf8');
  expect(alias).toContain('<link rel="icon" href="../../favicon.png" type="image/png">');
  expect(existsSync(join(folder, 'icon.svg')), 'the drawn icon is made').toBe(false);
});

test('stops a build where such a file has the address of something made, and names each', async () => {
  const files = ['index.html', 'garden.json', '_headers', 'robots.txt', 'pagefind/pagefind.js'];
  const taken = Object.fromEntries(files.map((file) => [file, 'mine']));
  await withGarden({ ...taken, CNAME: 'a.example' }, (PUBLIC_DIR) =>
    withGarden(sampleGarden(), (content) =>
      withBuild(content, { PUBLIC_DIR }, ({ exitCode, printed }) => {
        expect(exitCode).toBe(1);
        for (const file of files) expect.soft(printed).toContain(`/${file}: expected`);
        expect(printed).not.toContain('CNAME');
        expect(printed).not.toMatch(/^\s+at .+[:(]\d/m);
        return Promise.resolve();
      }),
    ),
  );
});
