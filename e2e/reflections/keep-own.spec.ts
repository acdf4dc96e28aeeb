import { expect, test } from './store-page.ts';

test('a then and now from anywhere is kept once, and changed when it is kept again', async ({
  openTab,
}) => {
  const page = await openTab();
  const results = await page.evaluate(async () => {
    const words = { subject: 'What I believe', then: 'I must.', now: 'I may.', dated: '2018' };
    const first = await garden.keepOwnStances('garden', words);
    const kept =
      first.kind === 'kept' && first.reflection.kind === 'own' ? first.reflection : undefined;
    const again = await garden.keepOwnStances('garden', { ...words, now: 'I want to.' }, kept);
    return [first.kind, again.kind, await garden.store.list()] as const;
  });
  expect(results[0]).toBe('kept');
  expect(results[1]).toBe('kept');
  expect(results[2]).toMatchObject({
    reflections: [
      {
        kind: 'own',
        title: 'What I believe',
        stances: [{ text: 'I must.', dated: '2018' }, { text: 'I want to.' }],
      },
    ],
  });
});
