import type { Page } from '@playwright/test';
import { expect, notes, test } from './store-page.ts';

/** A keeper in a page, with a first form kept. */
const beginToKeep = (page: Page) =>
  page.evaluateHandle(async () => {
    const its = new garden.Keeper(garden.store);
    its.keep(garden.samplePracticeReflection({ note: 'First' }));
    await its.flush();
    return its;
  });

test('of two tabs, what one erases is kept no more by the other, unless it is written or brought in after that, and each has its own', async ({
  openTab,
  startOver,
}) => {
  const [here, there] = [await openTab(), await openTab()];
  for (const share of [keepNotAgain, keepWhatCameAfter, bringInAgain, stayBeside])
    await test.step(share.name, async () => {
      await startOver(here, there);
      await share(here, there);
    });
});

/** What is erased in another tab is not kept again by this one. */
async function keepNotAgain(here: Page, there: Page): Promise<void> {
  const keeper = await beginToKeep(here);
  await keeper.evaluate((its) => its.keep(garden.samplePracticeReflection({ note: 'More' })));
  await there.evaluate(() => garden.store.erase('one'));
  await here.waitForFunction(() => garden.news.some(({ kind }) => kind === 'erased'));
  expect(await keeper.evaluate((its) => its.flush())).toEqual({ kind: 'not-kept' });
  expect(await notes(there)).toEqual([]);
}

/** What is written after another tab erased it is kept. */
async function keepWhatCameAfter(here: Page, there: Page): Promise<void> {
  const keeper = await beginToKeep(here);
  await there.evaluate(() => garden.store.erase('one'));
  await here.waitForFunction(() => garden.news.some(({ kind }) => kind === 'erased'));
  await expect.poll(() => keeper.evaluate((its) => its.state.read())).toEqual({ kind: 'not-kept' });
  await keeper.evaluate((its) => {
    const changed = { instant: new Date().toISOString(), zone: 'UTC' };
    its.keep(garden.samplePracticeReflection({ note: 'After', changed }));
  });
  expect(await keeper.evaluate((its) => its.flush())).toEqual({ kind: 'kept' });
  expect(await notes(there)).toEqual(['After']);
}

/** What was erased can be brought in again. */
async function bringInAgain(here: Page, there: Page): Promise<void> {
  const keeper = await beginToKeep(here);
  await there.evaluate(async () => {
    await garden.store.erase('one');
    const reflections = [garden.samplePracticeReflection({ note: 'First' })];
    await garden.store.importAll({ reflections, unreadable: [] });
    await garden.store.erase('one');
    await garden.store.importAll({ reflections, unreadable: [] });
  });
  await keeper.evaluate((its) => its.keep(garden.samplePracticeReflection({ note: 'More' })));
  expect(await keeper.evaluate((its) => its.flush())).toEqual({ kind: 'kept' });
  expect(await notes(there)).toEqual(['More']);
}

/** Two tabs in one practice stay beside each other, each with its own. */
async function stayBeside(...tabs: Page[]): Promise<void> {
  await tabs[0]?.evaluate(() => garden.store.keep(garden.samplePracticeReflection()));
  const keepers = await Promise.all(
    tabs.map((tab) =>
      tab.evaluateHandle(() => new garden.Keeper(garden.store, garden.samplePracticeReflection())),
    ),
  );
  for (const turn of [1, 2])
    for (const [index, keeper] of keepers.entries())
      await keeper.evaluate((its, note) => {
        its.keep(garden.samplePracticeReflection({ note }));
        return its.flush();
      }, `Tab ${index}, turn ${turn}`);
  const [first] = tabs;
  expect(first && (await notes(first)).sort()).toEqual(['Tab 0, turn 2', 'Tab 1, turn 2']);
}

test('a write that is on its way brings nothing back that another tab erased', async ({
  context,
  openTab,
}) => {
  // No news comes: the store alone can tell.
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  const [here, there] = [await openTab(), await openTab()];
  const keeper = await beginToKeep(here);
  await keeper.evaluate((its) => its.keep(garden.samplePracticeReflection({ note: 'Before' })));
  const erased = await there.evaluate(() => garden.store.erase('one'));
  expect(await keeper.evaluate((its) => its.flush())).toEqual({ kind: 'not-kept' });
  expect(await notes(there)).toEqual([]);
  expect(await here.evaluate(() => garden.store.journal.list())).toEqual([]);

  await there.evaluate(
    (undo) => garden.store.restore(undo),
    erased.kind === 'erased' ? erased.undo : [],
  );
  expect(await notes(there), 'unless that is taken back').toEqual(['First']);
  await keeper.evaluate((its) => its.keep(garden.samplePracticeReflection({ note: 'Again' })));
  expect(await keeper.evaluate((its) => its.flush())).toEqual({ kind: 'kept' });
  expect(await notes(there)).toEqual(['Again']);
});

test('of what was erased not even the id is left after a day', async ({ openTab }) => {
  const page = await openTab();
  await page.evaluate(async () => {
    await garden.store.keep(garden.samplePracticeReflection());
    await garden.store.erase('one');
  });
  const facts = (from: Page) =>
    from.evaluate(async () => {
      const opening = indexedDB.open('hindsight:garden');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const facts = opening.result.transaction('facts').objectStore('facts');
      const asked = facts.getAllKeys(IDBKeyRange.lowerBound('erased:'));
      await new Promise((resolve) => (asked.onsuccess = resolve));
      return asked.result;
    });
  const later = await openTab();
  await later.evaluate(() => garden.store.list());
  expect(await facts(later)).toEqual(['erased:one']);
  await page.clock.setFixedTime(Date.now() + 25 * 60 * 60 * 1_000);
  await page.reload();
  await page.evaluate(() => garden.store.list());
  expect(await facts(page)).toEqual([]);
});
