import { expect, holdIn, openBare, openSwitches, test } from './store-page.ts';

const keepOne = () => garden.store.keep(garden.samplePracticeReflection());
const listIds = async () => {
  const listed = await garden.store.list();
  return listed.kind === 'listed' ? listed.reflections.map(({ id }) => id) : listed.why;
};

test('blocked: a page that may store nothing says so', async ({ openTab, storage }) => {
  const page = await openTab();
  const frame = await page.evaluateHandle((source) => {
    const sandbox = document.createElement('iframe');
    sandbox.setAttribute('sandbox', 'allow-scripts');
    sandbox.src = source;
    document.body.append(sandbox);
    return sandbox;
  }, storage.address);
  const inside = await frame.contentFrame();
  if (!inside) throw new Error('Expected a page in the frame, found none.');
  await inside.waitForFunction(() => 'garden' in globalThis);
  expect(await inside.evaluate(keepOne)).toEqual({ kind: 'fault', why: 'blocked' });
  expect(await inside.evaluate(listIds)).toBe('blocked');
});

test('blocked: a browser without the database says so', async ({ context, openTab }) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  const page = await openTab();
  expect(await page.evaluate(keepOne)).toEqual({ kind: 'fault', why: 'blocked' });
});

test('full: nothing is half kept, and room makes it work again', async ({
  page,
  openTab,
  storage,
}) => {
  const { origin } = storage;
  const switches = await openSwitches(page);
  // Before anything is opened: Chromium goes by the room that it saw first.
  await switches.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 });
  const tab = await openTab();
  const keepBig = (number: number) =>
    garden.store.keep(
      garden.samplePracticeReflection({ id: `big-${number}`, note: garden.randomText(90_000) }),
    );
  const importTwo = () => {
    const [one, two] = [garden.samplePracticeReflection(), garden.sampleLessonReflection()];
    const reflections = [two, { ...one, note: garden.randomText(90_000) }];
    return garden.store.importAll({ reflections, unreadable: [] });
  };
  let kept = 0;
  let last = await tab.evaluate(keepBig, kept);
  for (; last.kind === 'kept' && kept < 50; last = await tab.evaluate(keepBig, kept)) kept += 1;
  expect(last).toEqual({ kind: 'fault', why: 'full' });
  expect(await tab.evaluate(importTwo)).toEqual({ kind: 'fault', why: 'full' });
  const before = Array.from({ length: kept }, (_, number) => `big-${number}`);
  expect(await tab.evaluate(listIds), 'nothing half').toEqual(before);
  await switches.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await tab.evaluate(keepBig, kept)).toMatchObject({ kind: 'kept' });
  expect(await tab.evaluate(listIds)).toEqual([...before, `big-${kept}`]);
});

test('hanging: an open that never settles is not waited for', async ({ openTab, storage }) => {
  const page = await openTab();
  await page.evaluate(keepOne);
  const other = await holdIn(page, storage, 'deleting');
  expect(await page.evaluate(keepOne)).toEqual({ kind: 'fault', why: 'hanging' });
  await other.close();
  await expect
    .poll(() => page.evaluate(keepOne), 'once it answers')
    .toMatchObject({ kind: 'kept' });
});

test('hanging: a write that never gets its turn is given up whole', async ({
  openTab,
  storage,
}) => {
  const page = await openTab();
  await page.evaluate(keepOne);
  const other = await holdIn(page, storage, 'writing');
  const keepTwo = () => garden.store.keep(garden.sampleLessonReflection());
  expect(await page.evaluate(keepTwo)).toEqual({ kind: 'fault', why: 'hanging' });
  await other.close();
  expect(await page.evaluate(listIds)).toEqual(['one']);
});

test('cleared or deleted under the page: what it holds is written again', async ({
  openTab,
  storage,
}) => {
  const page = await openTab();
  const switches = await openSwitches(page);
  await page.evaluate(keepOne);
  await switches.send('Storage.clearDataForOrigin', {
    origin: storage.origin,
    storageTypes: 'indexeddb',
  });
  await page.waitForFunction(() => garden.news.some(({ kind }) => kind === 'cleared'));
  expect(await page.evaluate(() => garden.news.at(-1))).toEqual({
    kind: 'cleared',
    isMended: true,
  });
  const other = await openTab();
  expect(await other.evaluate(listIds)).toEqual(['one']);
  await other.close();
  expect(await page.evaluate(keepOne)).toMatchObject({ kind: 'kept' });

  // A deletion by somebody else is let through, and made good in the same way.
  await page.evaluate(() => garden.news.splice(0));
  const bare = await openBare(page, storage);
  await bare.evaluate(() => {
    const deleting = indexedDB.deleteDatabase('hindsight:garden');
    return new Promise((resolve) => (deleting.onsuccess = resolve));
  });
  await page.waitForFunction(() => garden.news.some(({ kind }) => kind === 'cleared'));
  expect(await page.evaluate(listIds), 'after a deletion').toEqual(['one']);
});
