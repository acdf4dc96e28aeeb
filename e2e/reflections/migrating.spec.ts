import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isRecord } from '../../src/text/record.ts';
import { currentVersion } from '../../src/reflections/reflection.ts';
import { expect, openBare, openSwitches, test } from './store-page.ts';

const fixtures = new URL('../../test/reflections/fixtures/', import.meta.url);

type Stored = Record<string, unknown>;

/** What the first layout of the database held: records of both early versions, and two that nobody can read. */
function readEarlier(): Stored {
  const files = ['v1/', 'v2/'].flatMap((version) =>
    readdirSync(new URL(version, fixtures)).map((name) => version + name),
  );
  const records = files.map((id): [string, unknown] => {
    const record: unknown = JSON.parse(readFileSync(new URL(id, fixtures), 'utf8'));
    if (!isRecord(record) || !isRecord(record.reflection))
      throw new Error(`Expected one in ${id}.`);
    return [id, { ...record, reflection: { ...record.reflection, id } }];
  });
  return { ...Object.fromEntries(records), ...apart };
}

const apart = { junk: 'half a rec', newer: { version: 9, reflection: { dream: true } } };

/** The database as the first version of the site laid it out. */
const layOut = (page: Page, values: Stored) =>
  page.evaluate(async (records) => {
    const opening = indexedDB.open('hindsight:garden', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('facts');
      const store = opening.result.createObjectStore('reflections');
      for (const [key, value] of Object.entries(records)) store.put(value, key);
    };
    await new Promise((resolve) => (opening.onsuccess = resolve));
    opening.result.close();
  }, values);

/** The database as it stands, whatever its version. */
const readAsItIs = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('hindsight:garden');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const { version } = opening.result;
    const records: Stored = {};
    const asking = opening.result
      .transaction('reflections')
      .objectStore('reflections')
      .openCursor();
    await new Promise<void>((resolve) => {
      asking.onsuccess = () => {
        const cursor = asking.result;
        if (!cursor) resolve();
        else if (typeof cursor.key === 'string') records[cursor.key] = cursor.value;
        cursor?.continue();
      };
    });
    opening.result.close();
    return { version, records };
  });

/** Lets the page bring over one record, and then nothing more, with the transaction still open. */
const holdAfterFirst = () => {
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  let puts = 0;
  IDBObjectStore.prototype.put = function (...given) {
    if (++puts < 2) return put.apply(this, given);
    const asking = this.get('');
    const holdOn = () => (this.get('').onsuccess = holdOn);
    asking.onsuccess = holdOn;
    Object.assign(globalThis, { isHeld: true });
    return put.apply(this, given);
  };
};

test('what earlier versions stored is brought over in one go, and again where that was killed in the middle', async ({
  page,
  openTab,
  storage,
}) => {
  const bare = await openBare(page, storage);
  const earlier = readEarlier();
  await layOut(bare, earlier);
  await page.addInitScript(holdAfterFirst);
  await page.goto(storage.address);
  await page.waitForFunction(() => 'garden' in globalThis);
  await page.evaluate(() => void garden.store.list());
  await page.waitForFunction(() => 'isHeld' in globalThis);
  const switches = await openSwitches(page);
  const crashed = page.waitForEvent('crash');
  switches.send('Page.crash').catch(() => undefined);
  await crashed;
  expect(await readAsItIs(bare), 'the old, whole').toEqual({ version: 1, records: earlier });

  const later = await openTab();
  const listed = await later.evaluate(() => garden.store.list());
  if (listed.kind !== 'listed') throw new Error(listed.why);
  expect(listed.reflections).toHaveLength(Object.keys(earlier).length - 2);
  const { version, records } = await readAsItIs(bare);
  expect(version).toBe(currentVersion);
  expect(records, 'what cannot be read is left alone').toMatchObject(apart);
  for (const reflection of listed.reflections) {
    const { id } = reflection;
    expect(records[id]).toEqual({ version: currentVersion, reflection });
    expect({ reflection }).toMatchObject({ reflection: wordsIn(earlier[id]) });
  }
});

function wordsIn(record: unknown): unknown {
  return isRecord(record) ? record.reflection : undefined;
}

test('what could not be brought over, as on a full disk, is read and kept all the same', async ({
  page,
  openTab,
  storage,
}) => {
  const bare = await openBare(page, storage);
  await layOut(bare, readEarlier());
  await page.context().addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function (...given) {
      if (this.transaction.mode === 'versionchange')
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  const tab = await openTab();
  const listed = await tab.evaluate(async () => {
    await garden.store.keep(garden.samplePracticeReflection({ id: 'new' }));
    return garden.store.list();
  });
  expect(listed).toMatchObject({ kind: 'listed', apart: [{ key: 'junk' }, { key: 'newer' }] });
  expect(listed.kind === 'listed' && listed.reflections.map(({ id }) => id)).toContain('new');
  expect(await readAsItIs(bare)).toMatchObject({ version: 1 });
});
