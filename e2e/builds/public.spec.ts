import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden, type GardenFiles } from '../../test/content/with-garden.ts';
import { withBuild, type Build } from './build-site.ts';

test.describe.configure({ timeout: 120_000 });

const own = {
  CNAME: 'garden.example.org\n',
  'favicon.png': 'not looked into',
  // Neither has what a page of the garden has, and both have addresses from the root.
  'google123.html': 'google-site-verification: <a href="/notes/">google123.html</a>\n',
  'x/index.html': '<p style="color: red"><img src="/favicon.png">\n',
  'x/own.css': 'p { background: url(/favicon.png) }\n',
  '.well-known/security.txt': 'Contact: mailto:a@example.org\n',
};

test('copies files of one’s own as they are, with an icon that is then the site’s', async () => {
  await buildWith(own, async ({ exitCode, printed, folder }) => {
    expect(exitCode, printed).toBe(0);
    for (const [file, text] of Object.entries(own))
      expect.soft(await readFile(join(folder, file), 'utf8'), file).toBe(text);
    const lesson = await readFile(join(folder, 'lessons/keep-going/index.html'), 'utf8');
    expect(lesson).toContain('<link rel="icon" href="../../favicon.png" type="image/png">');
    const alias = await readFile(join(folder, 'lessons/carry-on/index.html'), 'utf8');
    expect(alias).toContain('<link rel="icon" href="../../favicon.png" type="image/png">');
    expect(existsSync(join(folder, 'icon.svg')), 'the drawn icon is made').toBe(false);
  });
});

test('stops a build where such a file has the address of something made, and names each', async () => {
  const files = ['index.html', 'garden.json', '_headers', 'robots.txt', 'pagefind/pagefind.js'];
  const taken = Object.fromEntries(files.map((file) => [file, 'mine']));
  await buildWith({ ...taken, CNAME: 'a.example' }, ({ exitCode, printed }) => {
    expect(exitCode).toBe(1);
    for (const file of files) expect.soft(printed).toContain(`/${file}: expected`);
    expect(printed).not.toContain('CNAME');
    expect(printed).not.toMatch(/^\s+at .+[:(]\d/m);
    return Promise.resolve();
  });
});

function buildWith(files: GardenFiles, use: (build: Build) => Promise<void>): Promise<void> {
  return withGarden(files, (folder) =>
    withGarden(sampleGarden(), (content) => withBuild(content, { PUBLIC_DIR: folder }, use)),
  );
}
