import { expect, notes, test } from './store-page.ts';

test('what is erased in another tab is not kept again by this one', async ({ openTab }) => {
  const [here, there] = [await openTab(), await openTab()];
  const keeper = await here.evaluateHandle(async () => {
    const its = garden.createKeeper(garden.store);
    its.keep(garden.samplePracticeReflection());
    await its.flush();
    return its;
  });
  await keeper.evaluate((its) => its.keep(garden.samplePracticeReflection({ note: 'More' })));
  await there.evaluate(() => garden.store.erase('one'));
  await here.waitForFunction(() => garden.news.some(({ kind }) => kind === 'erased'));
  expect(await keeper.evaluate((its) => its.flush())).toEqual({ kind: 'not-kept' });
  expect(await notes(there)).toEqual([]);
});

test('two tabs in one practice stay beside each other, each with its own', async ({ openTab }) => {
  const tabs = [await openTab(), await openTab()];
  await tabs[0]?.evaluate(() => garden.store.keep(garden.samplePracticeReflection()));
  const keepers = await Promise.all(
    tabs.map((tab) =>
      tab.evaluateHandle(() =>
        garden.createKeeper(garden.store, garden.samplePracticeReflection()),
      ),
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
});
