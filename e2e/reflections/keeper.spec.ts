import type { Page } from '@playwright/test';
import { expect, holdIn, notes, openSwitches, test } from './store-page.ts';

/** Begins to keep a text as a reader types it, and waits for nothing. */
const type = (text: string) => {
  const keeper = new garden.Keeper(garden.store);
  for (let end = 1; end <= text.length; end++)
    keeper.keep(garden.samplePracticeReflection({ note: text.slice(0, end) }));
};

test('gathers what is typed, and loses none of it where the tab is loaded again or left in the middle of a word', async ({
  openTab,
  startOver,
}) => {
  const page = await openTab();
  await gatherChanges(page);
  await startOver(page);
  await reloadInWord(page);
  for (const leaving of ['visibilitychange', 'pagehide']) {
    await startOver(page);
    await leaveBy(page, leaving);
  }
});

/** Quick changes are gathered and written one after the other, and it is told how they stand. */
async function gatherChanges(page: Page): Promise<void> {
  const [states, writes] = await page.evaluate(async () => {
    let writing = 0;
    const most = { atOnce: 0, writes: 0 };
    const keep = garden.store.keep.bind(garden.store);
    garden.store.keep = async (...given) => {
      most.atOnce = Math.max(most.atOnce, ++writing);
      most.writes += 1;
      const kept = await keep(...given);
      writing -= 1;
      return kept;
    };
    const keeper = new garden.Keeper(garden.store);
    const told = [keeper.state.read().kind];
    keeper.state.subscribe(() => told.push(keeper.state.read().kind));
    for (const note of ['a', 'ab', 'abc']) keeper.keep(garden.samplePracticeReflection({ note }));
    const first = keeper.flush();
    keeper.keep(garden.samplePracticeReflection({ note: 'abcd' }));
    await Promise.all([first, keeper.flush()]);
    return [[...new Set(told)], { ...most, last: told.at(-1) }] as const;
  });
  expect(states).toEqual(['not-kept', 'keeping', 'kept']);
  expect(writes).toEqual({ atOnce: 1, writes: 2, last: 'kept' });
  expect(await notes(page)).toEqual(['abcd']);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
}

/** A reload in the middle of a word loses nothing. */
async function reloadInWord(page: Page): Promise<void> {
  await page.evaluate(type, 'Half a sen');
  await page.reload();
  await page.waitForFunction(() => 'garden' in globalThis);
  expect(await notes(page)).toEqual(['Half a sen']);
}

/** What waits is kept at once as the tab is left. */
async function leaveBy(page: Page, leaving: string): Promise<void> {
  await page.evaluate(() => garden.store.list());
  await page.evaluate((event) => {
    // No moment comes at which the changes would be gathered.
    Object.assign(globalThis, { setTimeout: () => 0 });
    const keeper = new garden.Keeper(garden.store);
    keeper.keep(garden.samplePracticeReflection({ note: 'Left' }));
    const isHidden = event === 'visibilitychange';
    if (isHidden) Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    (isHidden ? document : globalThis).dispatchEvent(new Event(event));
  }, leaving);
  await page.waitForFunction(() => garden.news.length > 0);
  expect(await notes(page), leaving).toEqual(['Left']);
}

test('a tab killed in the middle of a write leaves whole records, and what it was keeping', async ({
  openTab,
}) => {
  const page = await openTab();
  await page.evaluate(() => garden.store.keep(garden.sampleLessonReflection()));
  await page.evaluate(type, 'Killed in the middle');
  await page.evaluate(() => {
    const title = 'long '.repeat(400);
    for (let number = 0; number < 1_000; number++)
      void garden.store.keep(garden.sampleLessonReflection({ id: `many-${number}`, title }));
  });
  const switches = await openSwitches(page);
  const crashed = page.waitForEvent('crash');
  switches.send('Page.crash').catch(() => undefined);
  await crashed;
  const other = await openTab();
  const listed = await other.evaluate(() => garden.store.list());
  if (listed.kind !== 'listed') throw new Error(listed.why);
  expect(listed.apart).toEqual([]);
  expect(listed.reflections.map(({ id }) => id)).toContain('two');
  expect(listed.reflections.length, 'in the middle').toBeLessThan(1_000);
  for (const { id, title } of listed.reflections)
    if (id.startsWith('many-')) expect(title).toHaveLength(2_000);
  expect(await notes(other)).toContain('Killed in the middle');
});

test('what could not be kept stays in the tab, and is kept as soon as it can be', async ({
  openTab,
  storage,
}) => {
  const page = await openTab();
  await page.evaluate(() => garden.store.list());
  const other = await holdIn(page, storage, 'writing');
  const keeper = await page.evaluateHandle(() => new garden.Keeper(garden.store));
  const [state, after, noted] = await keeper.evaluate(async (its) => {
    const told = Promise.withResolvers<unknown>();
    its.state.subscribe(() => {
      if (its.state.read().kind === 'failed') told.resolve(its.state.read());
    });
    const begun = performance.now();
    its.keep(garden.samplePracticeReflection({ note: 'Waiting' }));
    const stands = await told.promise;
    // From the first letter: a quarter of a second goes by until anything is written.
    return [
      stands,
      performance.now() - begun,
      garden.store.journal.list().map(({ entry }) => entry.mine.id),
    ] as const;
  });
  expect(state).toEqual({ kind: 'failed', why: 'hanging' });
  expect(after).toBeLessThan(3_000);
  expect(noted).toEqual(['one']);
  // What comes while nothing answers is in the tab too, and no less told.
  const next = await keeper.evaluate((its) => {
    its.keep(garden.samplePracticeReflection({ note: 'Waiting on' }));
    return its.state.read();
  });
  expect(next).toEqual({ kind: 'failed', why: 'hanging' });
  await other.close();
  await expect.poll(() => keeper.evaluate((its) => its.state.read())).toEqual({ kind: 'kept' });
  await page.reload();
  await page.waitForFunction(() => 'garden' in globalThis);
  expect(await notes(page)).toEqual(['Waiting on']);
});

test('a storage that was given up is asked again by itself', async ({ openTab, storage }) => {
  const page = await openTab();
  await page.evaluate(() => garden.store.list());
  const other = await holdIn(page, storage, 'writing');
  const keeper = await page.evaluateHandle(async () => {
    const its = new garden.Keeper(garden.openReflections('garden', 200));
    its.keep(garden.samplePracticeReflection({ note: 'Once more' }));
    await its.flush();
    return its;
  });
  expect(await keeper.evaluate((its) => its.state.read())).toMatchObject({ why: 'hanging' });
  await other.close();
  await expect.poll(() => keeper.evaluate((its) => its.state.read())).toEqual({ kind: 'kept' });
  expect(await notes(page)).toEqual(['Once more']);
});
