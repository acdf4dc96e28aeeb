import type { Page } from '@playwright/test';
import { currentVersion } from '../../src/reflections/reflection.ts';
import { expect, holdIn, openBare, putRaw, test } from './store-page.ts';

const keepOne = () => garden.store.keep(garden.samplePracticeReflection({ note: 'Mine' }));

const junk = { version: 1, reflection: { kind: 'practice', id: 'one', note: 7 } };
const newer = { version: 9, reflection: { dream: true } };

test('a record that cannot be read stays until it is erased by name, and a newer one is never written over', async ({
  openTab,
  startOver,
}) => {
  const page = await openTab();
  await keepBesideUnreadable(page);
  await startOver(page);
  await keepNotOverNewer(page);
});

async function keepBesideUnreadable(page: Page): Promise<void> {
  await page.evaluate(() => garden.store.keep(garden.sampleLessonReflection()));
  await putRaw(page, 'one', junk);
  const kept = await page.evaluate(keepOne);
  expect(kept, 'beside it').toMatchObject({ reflection: { id: expect.stringMatching(/^one~/) } });
  await page.evaluate(() => garden.store.eraseAll());
  const apart = { key: 'one', value: junk, read: { kind: 'unreadable', why: 'wrongField' } };
  const listed = await page.evaluate(() => garden.store.list());
  expect(listed).toMatchObject({ kind: 'listed', reflections: [], apart: [apart] });
  expect(await page.evaluate(() => garden.store.read('one'))).toMatchObject({
    kind: 'apart',
    apart,
  });

  const erased = await page.evaluate(() => garden.store.erase('one'));
  expect(erased).toEqual({ kind: 'erased', undo: [{ key: 'one', value: junk }] });
  const back = await page.evaluate(
    async (undo) => {
      const changed = { instant: new Date().toISOString(), zone: 'UTC' };
      await garden.store.keep(garden.samplePracticeReflection({ changed }));
      return [await garden.store.restore(undo), await garden.store.list()] as const;
    },
    erased.kind === 'erased' ? erased.undo : [],
  );
  expect(back[0], 'beside what has taken its place').toMatchObject({ differing: 1 });
  expect(back[1]).toMatchObject({ reflections: [{ id: 'one' }], apart: [{ value: junk }] });
}

async function keepNotOverNewer(page: Page): Promise<void> {
  await page.evaluate(() => garden.store.list());
  await putRaw(page, 'one', newer);
  expect(await page.evaluate(keepOne)).toEqual({ kind: 'fault', why: 'newer' });
  const listed = await page.evaluate(() => garden.store.list());
  expect(listed).toMatchObject({ apart: [{ value: newer, read: { kind: 'newer', version: 9 } }] });
}

const next = currentVersion + 1;

/** Opens the database as a newer version of the site would, and tells what stands in it. */
const upgrade = async (version: number) => {
  const opening = indexedDB.open('hindsight:garden', version);
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onblocked = () => reject(new Error('blocked'));
  });
  Object.assign(globalThis, { held: opening.result });
  const asked = opening.result.transaction('reflections').objectStore('reflections').getAllKeys();
  await new Promise((resolve) => (asked.onsuccess = resolve));
  return asked.result;
};

test('an older tab lets a newer one through, and says that it keeps no more; and a newer database is left alone', async ({
  openTab,
  storage,
}) => {
  const older = await openTab();
  await older.evaluate(keepOne);
  const bare = await openBare(older, storage);
  expect(await bare.evaluate(upgrade, next)).toEqual(['one']);
  await older.waitForFunction(() => garden.news.some(({ kind }) => kind === 'outdated'));
  expect(await older.evaluate(keepOne), 'in the older tab').toEqual({
    kind: 'fault',
    why: 'newer',
  });
  await older.close();

  const later = await openTab();
  expect(await later.evaluate(keepOne), 'later').toEqual({ kind: 'fault', why: 'newer' });
  const list = () => garden.store.list();
  expect(await later.evaluate(list)).toEqual({ kind: 'fault', why: 'newer' });
  expect(await later.evaluate(() => garden.store.eraseAll())).toMatchObject({ why: 'newer' });
  expect(await bare.evaluate(upgrade, next)).toEqual(['one']);
});

test('an older tab that holds on is told of, and waited for', async ({ openTab, storage }) => {
  const page = await openTab();
  await page.evaluate(keepOne);
  const other = await holdIn(page, storage, 'open');
  const database = await page.evaluateHandle(
    (version) => garden.createDatabase({ name: 'hindsight:garden', version, timeout: 1_000 }),
    next,
  );
  const open = () =>
    database.evaluate((its) =>
      its.open().then(
        ({ version }) => version,
        (error: unknown) => String(error),
      ),
    );
  expect(await open()).toBe('Error: olderTab');
  await other.close();
  await expect.poll(open).toBe(next);
});
