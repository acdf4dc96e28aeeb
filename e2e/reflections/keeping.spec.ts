import type { Page } from '@playwright/test';
import { expect, test } from './store-page.ts';

test('keeps for two tabs at once what either gives, tells the other, erases, brings back and takes over', async ({
  openTab,
  startOver,
}) => {
  const [here, there] = [await openTab(), await openTab()];
  for (const share of [keepForLater, keepFiftyEach, keepOneLesson, hearOfIt])
    await test.step(share.name, async () => {
      await startOver(here, there);
      await share(here, there);
    });
  for (const change of [eraseAndBringBack, takeOver])
    await test.step(change.name, async () => {
      await startOver(here);
      await change(here);
    });
});

/** What is kept is there in another tab, and later. */
async function keepForLater(first: Page, second: Page): Promise<void> {
  const kept = await first.evaluate(() => garden.store.keep(garden.samplePracticeReflection()));
  expect(kept).toMatchObject({ kind: 'kept', reflection: { id: 'one' } });
  await first.goto('about:blank');
  await second.reload();
  await second.waitForFunction(() => 'garden' in globalThis);
  const [listed, read, none] = await second.evaluate(() =>
    Promise.all([garden.store.list(), garden.store.read('one'), garden.store.read('two')]),
  );
  const reflection = kept.kind === 'kept' ? kept.reflection : undefined;
  expect(listed).toEqual({ kind: 'listed', reflections: [reflection], apart: [] });
  expect(read).toEqual({ kind: 'found', reflection });
  expect(none).toEqual({ kind: 'none' });
}

/** 50 and 50 interleaved saves from two tabs are 100 records. */
async function keepFiftyEach(...tabs: Page[]): Promise<void> {
  const saves = await Promise.all(
    tabs.map((tab, index) =>
      tab.evaluate(async (name) => {
        // Some ids are given by both tabs, as two copies of one export might.
        const ids = Array.from({ length: 50 }, (_, number) => `${number % 5 ? name : ''}${number}`);
        const kept = [];
        for (const id of ids)
          kept.push(await garden.store.keep(garden.samplePracticeReflection({ id, note: name })));
        return kept.map(({ kind }) => kind);
      }, `tab${index}`),
    ),
  );
  expect(new Set(saves.flat())).toEqual(new Set(['kept']));
  const listed = await tabs[0]?.evaluate(() => garden.store.list());
  expect(listed?.kind === 'listed' && listed.reflections.length).toBe(100);
}

/** Two tabs on one lesson lose no stance of either. */
async function keepOneLesson(first: Page, second: Page): Promise<void> {
  await first.evaluate(() => garden.store.keep(garden.sampleLessonReflection()));
  const add = (text: string) => {
    const base = garden.sampleLessonReflection();
    const stance = { id: text, text, dated: '', written: base.changed, changed: base.changed };
    return garden.store.keep({ ...base, stances: [...base.stances, stance] }, [base]);
  };
  // Each adds to the form that stood there before the other wrote.
  await Promise.all([first.evaluate(add, 'mine'), second.evaluate(add, 'theirs')]);
  const read = await first.evaluate(() => garden.store.read('two'));
  const stances =
    read.kind === 'found' && read.reflection.kind === 'lesson' ? read.reflection.stances : [];
  expect(stances.map(({ id }) => id).sort()).toEqual(['mine', 'now', 'theirs', 'then']);
}

/** Other tabs hear of what is kept and erased. */
async function hearOfIt(here: Page, there: Page): Promise<void> {
  await here.evaluate(() => garden.store.keep(garden.samplePracticeReflection()));
  await here.evaluate(() => garden.store.erase('one'));
  await there.waitForFunction(() => garden.news.length === 2);
  expect(await there.evaluate(() => garden.news)).toEqual([
    { kind: 'changed', ids: ['one'] },
    { kind: 'erased', ids: ['one'] },
  ]);
}

/** It erases at once, and brings back what it gave. */
async function eraseAndBringBack(page: Page): Promise<void> {
  const [erased, after, back] = await page.evaluate(async () => {
    await garden.store.keep(garden.samplePracticeReflection());
    await garden.store.keep(garden.sampleLessonReflection());
    const all = await garden.store.eraseAll();
    const empty = await garden.store.list();
    if (all.kind === 'erased') await garden.store.restore(all.undo);
    return [all, empty, await garden.store.list()] as const;
  });
  expect(erased.kind === 'erased' && erased.undo.length).toBe(2);
  expect(after).toEqual({ kind: 'listed', reflections: [], apart: [] });
  expect(back.kind === 'listed' && back.reflections.length).toBe(2);
}

/** It takes an import over once, and refuses a big file unread. */
async function takeOver(page: Page): Promise<void> {
  const [first, again, tooBig] = await page.evaluate(async () => {
    const reflections = [garden.samplePracticeReflection(), garden.sampleLessonReflection()];
    const checked = {
      site: 'garden',
      exported: '',
      reflections,
      unreadable: [{ key: 'far', value: 7 }],
    };
    await garden.store.keep(garden.samplePracticeReflection({ note: 'Mine' }));
    const file = new Blob(['a'.repeat(50_000_001)]);
    file.text = () => Promise.reject(new Error('It was read.'));
    return [
      await garden.store.importAll(checked),
      await garden.store.importAll(checked),
      await garden.readImportFile(file),
    ] as const;
  });
  expect(first).toEqual({ kind: 'imported', new: 2, same: 0, differing: 1 });
  expect(again).toEqual({ kind: 'imported', new: 0, same: 3, differing: 0 });
  expect(tooBig).toEqual({ kind: 'refused', why: 'tooBig' });
}

test('without a channel it looks again when the tab is seen', async ({ context, openTab }) => {
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  const page = await openTab();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await page.evaluate(() => garden.news)).toEqual([{ kind: 'maybe-changed' }]);
});

test('asks for lasting storage once, after the first save', async ({ context, openTab }) => {
  await context.addInitScript(() => {
    navigator.storage.persist = () => {
      localStorage.setItem('asked', `${localStorage.getItem('asked') ?? ''}once `);
      return Promise.resolve(true);
    };
  });
  const asked = () => localStorage.getItem('asked');
  const first = await openTab();
  await first.evaluate(() => garden.store.list());
  expect(await first.evaluate(asked)).toBeNull();
  await first.evaluate(() => garden.store.keep(garden.samplePracticeReflection()));
  await first.waitForFunction(asked);
  const second = await openTab();
  await second.evaluate(async () => {
    await garden.store.keep(garden.sampleLessonReflection());
    // Comes after the question, if one is on its way.
    await garden.store.once('anything');
  });
  expect(await second.evaluate(asked)).toBe('once ');
});
