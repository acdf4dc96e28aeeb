import { beforeEach, expect, test, vi } from 'vitest';
import { arrange, note, site } from '../../test/small-gardens.ts';
import type { NamedCard } from '../share/card.ts';
import { t } from '../words/garden-words.ts';
import { nameCards } from './name-cards.ts';

let code = 'some code';
vi.mock('../content/read/build-cache.ts', async (load) => ({
  ...(await load<typeof import('../content/read/build-cache.ts')>()),
  keyOf: (...parts: string[]) => [code, ...parts].join(),
}));
beforeEach(() => (code = 'some code'));

/** The card of a note with this title. */
async function nameCard(title: string, colours = site.theme.colours) {
  const garden = arrange({
    site: { ...site, theme: { ...site.theme, colours } },
    notes: [note('a', { title })],
  });
  const cards = new Map<string, NamedCard>();
  const address = { address: 'https://garden.example/', base: '/' };
  await nameCards({ garden, t, site: address, cards, contentFolder: 'content' });
  return cards.get('/notes/a/');
}

test('a card keeps its name where other code draws it anew, since it was shared by that', async () => {
  const before = await nameCard('Ox');
  code = 'other code';
  const after = await nameCard('Ox');
  expect(after?.file).toBe(before?.file);
  expect(after?.key).not.toBe(before?.key);
});

test('a card has another name where it shows something else', async () => {
  const { paper, ...colours } = site.theme.colours;
  const dim = { ...colours, paper: { ...paper, light: '#eeeeee' } };
  const cards = [await nameCard('Ox'), await nameCard('Oxen'), await nameCard('Ox', dim)];
  expect(new Set(cards.map((card) => card?.file)).size).toBe(3);
});
