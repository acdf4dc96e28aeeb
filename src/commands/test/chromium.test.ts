import { describe, expect, it } from 'vitest';
import { chromiumHere, findChromium, type Machine } from './chromium.ts';

describe('findChromium', () => {
  it('takes what is there: the named one, then Playwright’s, then the system’s', async () => {
    const everything = ['/named', '/playwright', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    for (const [absent, expected] of everything.entries()) {
      const { machine, done } = imagine({ working: everything.slice(absent) });
      expect(await findChromium(machine)).toEqual({ executablePath: expected });
      expect(chromiumHere(machine)).toBe(expected);
      expect(done).toEqual([]);
    }
  });

  it('asks for no name when none was given', async () => {
    const { machine } = imagine({ named: undefined, working: ['/named', '/playwright'] });
    expect(await findChromium(machine)).toEqual({ executablePath: '/playwright' });
  });

  it('installs the package as root on Debian', async () => {
    const { machine, done } = imagine({ isDebianRoot: true, packaged: '/usr/bin/chromium' });
    expect(await findChromium(machine)).toEqual({ executablePath: '/usr/bin/chromium' });
    expect(done).toEqual(['package']);
  });

  it('downloads when it is not root, or when the package brought nothing that starts', async () => {
    for (const isDebianRoot of [false, true]) {
      const { machine, done } = imagine({ isDebianRoot, downloaded: '/playwright' });
      expect(await findChromium(machine)).toEqual({ executablePath: '/playwright' });
      expect(done).toEqual(isDebianRoot ? ['package', 'download'] : ['download']);
    }
  });

  it('says in one sentence what to do when there is none to be had', async () => {
    const { machine } = imagine({});
    expect(chromiumHere(machine)).toBeUndefined();
    await expect(findChromium(machine)).rejects.toThrow(/install Chromium .* or set CHROMIUM_PATH/);
  });
});

interface Imagined {
  named?: string | undefined;
  working?: string[];
  isDebianRoot?: boolean;
  packaged?: string;
  downloaded?: string;
}

function imagine({ working = [], isDebianRoot = false, packaged, downloaded, ...rest }: Imagined) {
  const there = new Set(working);
  const done: string[] = [];
  const get = (way: string, path: string | undefined) => {
    done.push(way);
    if (path !== undefined) there.add(path);
    return Promise.resolve(path !== undefined);
  };
  const machine: Machine = {
    named: 'named' in rest ? rest.named : '/named',
    playwrights: '/playwright',
    systems: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    isDebianRoot,
    works: (path) => there.has(path),
    installDebianPackage: () => get('package', packaged),
    downloadPlaywrights: () => get('download', downloaded),
  };
  return { machine, done };
}
