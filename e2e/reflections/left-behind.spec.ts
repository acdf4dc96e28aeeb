import type { Page } from '@playwright/test';
import { expect, holdIn, notes, test } from './store-page.ts';

/** Types into one reflection after the other as readers do, and waits for nothing. */
const type = (id: string) => {
  const keeper = new garden.Keeper(garden.store);
  for (const note of ['Th', 'This of', `This of ${id}`])
    keeper.keep(garden.samplePracticeReflection({ id, note }));
};

test('tabs that are closed right after a word lose none', async ({ openTab, storage }) => {
  const ids = Array.from({ length: 12 }, (_, number) => `tab${number}`);
  const first = await openTab();
  await first.evaluate(() => garden.store.list());
  // Nothing that a page begins while it is closed comes to its end, as on a slow disk.
  const busy = await holdIn(first, storage, 'writing');
  for (const id of ids) {
    const page = await openTab();
    await page.evaluate(type, id);
    await page.close();
  }
  await busy.close();
  const last = await openTab();
  expect((await notes(last)).sort()).toEqual(ids.map((id) => `This of ${id}`).sort());
  expect(await inJournal(last), 'and nothing is left behind').toEqual([]);
});

test('what a tab still keeps is not taken for left behind by another', async ({ openTab }) => {
  const here = await openTab();
  const keeper = await here.evaluateHandle(() => {
    // No moment comes at which the changes would be gathered.
    Object.assign(globalThis, { setTimeout: () => 0 });
    const its = new garden.Keeper(garden.store);
    its.keep(garden.samplePracticeReflection({ note: 'Half a' }));
    return its;
  });
  const there = await openTab();
  expect(await notes(there)).toEqual([]);
  expect(await inJournal(there)).toEqual(['one']);
  await keeper.evaluate((its) => {
    its.keep(garden.samplePracticeReflection({ note: 'Half a sentence' }));
    return its.flush();
  });
  expect(await notes(there)).toEqual(['Half a sentence']);
  expect(await inJournal(there)).toEqual([]);
});

test('what was erased meanwhile does not come back with what a closed tab left', async ({
  openTab,
}) => {
  const [here, there] = [await openTab(), await openTab()];
  await here.evaluate(() => garden.store.keep(garden.samplePracticeReflection()));
  await here.evaluate(() => {
    const mine = garden.samplePracticeReflection({ note: 'Before the erasing' });
    garden.store.journal.write('left', { mine, known: [] });
  });
  await there.evaluate(() => garden.store.erase('one'));
  expect(await inJournal(there), 'it is erased with the rest').toEqual([]);
  await here.evaluate(() => {
    const mine = garden.samplePracticeReflection({ note: 'Before the erasing' });
    garden.store.journal.write('later', { mine, known: [] });
  });
  await here.close();
  const last = await openTab();
  expect(await notes(last)).toEqual([]);
  expect(await inJournal(last)).toEqual([]);
});

test('the journal takes only so much room, and keeping goes on without it', async ({ openTab }) => {
  const page = await openTab();
  const taken = await page.evaluate(async () => {
    const note = garden.randomText(90_000);
    for (let number = 0; number < 60; number++) {
      const mine = garden.samplePracticeReflection({ id: `much-${number}`, note });
      garden.store.journal.write(mine.id, { mine, known: [] });
    }
    const keeper = new garden.Keeper(garden.store);
    keeper.keep(garden.samplePracticeReflection());
    await keeper.flush();
    return Object.values(localStorage).join('').length;
  });
  expect(taken).toBeGreaterThan(1_500_000);
  expect(taken).toBeLessThanOrEqual(2_000_000);
  expect(await page.evaluate(() => garden.store.read('one'))).toMatchObject({ kind: 'found' });
});

test('where no storage is given but the database, keeping works all the same', async ({
  context,
  openTab,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked.', 'SecurityError');
      },
    });
  });
  const page = await openTab();
  await page.evaluate(async () => {
    const keeper = new garden.Keeper(garden.store);
    keeper.keep(garden.samplePracticeReflection({ note: 'Kept' }));
    await keeper.flush();
  });
  expect(await notes(page)).toEqual(['Kept']);
});

test('without https each tab has a journal of its own, which a reload finds', async ({
  context,
  openTab,
}) => {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
  const page = await openTab();
  await page.evaluate(type, 'here');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
  await page.reload();
  await page.waitForFunction(() => 'garden' in globalThis);
  await page.evaluate(() => {
    const store = garden.openReflections('garden');
    const keeper = new garden.Keeper(store);
    keeper.keep(garden.samplePracticeReflection({ id: 'first', note: 'Half a' }));
    return store
      .list()
      .then(() =>
        keeper.keep(garden.samplePracticeReflection({ id: 'first', note: 'Half a word' })),
      )
      .then(() => keeper.flush());
  });
  expect(await notes(page)).toEqual(['Half a word', 'This of here']);
});

/** The ids of what is in the journal. */
function inJournal(page: Page): Promise<string[]> {
  return page.evaluate(() => garden.store.journal.list().map(({ entry }) => entry.mine.id));
}
