import { readdirSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestFolder, withBuild, type Build, type Circumstances } from './build-site.ts';
import { expect, home, test } from './sample-site.ts';

test.describe.configure({ timeout: 240_000 });

test('whatever stops a build leaves the content and the last site as they were, and two at once leave one whole site', async ({
  built,
}) => {
  await withPlace(async (around) => {
    const [place, cache] = [join(around, 'dist'), join(around, 'cache')];
    await cp(built.folder, place, { recursive: true });
    await cp(built.cache, cache, { recursive: true });
    const untouched = digestFolder(built.content);
    const whole = digestFolder(place);
    const build = (how?: Circumstances, OUT_DIR = place) =>
      withBuild(
        built.content,
        { SITE: home, CACHE_DIR: cache, OUT_DIR },
        (made) => Promise.resolve(made),
        how,
      );
    const expectUnchanged = () => {
      expect(digestFolder(built.content), 'the content').toEqual(untouched);
      expect(digestFolder(place), 'the site').toEqual(whole);
    };

    await test.step('no room', async () => {
      // The bundler, and Vite ahead of it, write larger files than this.
      expectTold(
        await build({ limit: 100 }),
        /larger than .+ \(EFBIG\).+unchanged\. Raise the limit/,
      );
      expectUnchanged();
    });

    await test.step('a place that nobody can write to', async () => {
      const told = await build({}, '/sys/hindsight/dist');
      expectTold(told, /put into \/sys\/hindsight\/dist: .+\(E\w+\).+ by OUT_DIR\./);
      expect(told.printed, 'ahead of all the work').not.toMatch(/^bundling/m);
      expectUnchanged();
    });
    expect(readdirSync(cache).filter(isLeft)).toEqual([]);

    await test.step('killed', async () => {
      const watch: Circumstances['watch'] = (printed, child) => {
        if (/^bundling/m.test(printed)) child.kill('SIGKILL');
      };
      expect(await build({ watch })).toMatchObject({ exitCode: null });
      expectUnchanged();
      expect(readdirSync(cache).filter(isLeft), 'what it could not clear').toHaveLength(1);
      expect(readdirSync(around).filter(isLeft)).toHaveLength(1);
    });

    await test.step('two at once', async () => {
      const both = await Promise.all([build(), build()]);
      expect(both).toMatchObject([{ exitCode: 0 }, { exitCode: 0 }]);
      // Nothing has changed, so each card is one of an earlier build.
      for (const { printed } of both) expect(printed).toMatch(/\d+ cards?, 0 drawn/);
      expectUnchanged();
      expect([...readdirSync(cache), ...readdirSync(around)].filter(isLeft)).toEqual([]);
    });
  });
});

/** True for a folder of one build, by the number of its process. */
const isLeft = (name: string) => /-\d+$/.test(name);

function expectTold({ exitCode, printed }: Build, told: RegExp): void {
  expect(exitCode, printed).toBe(1);
  expect(printed).toMatch(told);
  expect(printed).not.toMatch(/^\s+at .+[:(]\d|stack|node_modules/im);
}

async function withPlace(use: (around: string) => Promise<void>): Promise<void> {
  const around = await mkdtemp(join(tmpdir(), 'hindsight-place-'));
  try {
    await use(around);
  } finally {
    await rm(around, { recursive: true });
  }
}
