import { expect, test } from 'vitest';
import { arrange, note, site } from '../../test/small-gardens.ts';
import { listCards } from '../share/card.ts';
import { t } from '../words/garden-words.ts';
import { drawCards } from './draw-cards.ts';

/** The pictures of notes with these titles, and how many have no words. */
async function draw(titles: string[], language = 'en') {
  const garden = arrange({
    site: { ...site, language },
    notes: titles.map((title, at) => note(`n-${at}`, { title })),
  });
  const cards = [...listCards(garden, t)].map(([file, card]) => ({ ...card, file, key: file }));
  const pictures = new Map<string, Uint8Array>();
  const wordless = await drawCards(
    { garden, contentFolder: 'content' },
    cards,
    ({ file }, made) => {
      pictures.set(file, made);
      return Promise.resolve();
    },
  );
  return { pictures, wordless };
}

test('draws every card at its size, and the same bytes each time', async () => {
  const titles = ['Ox', 'Café, née “Rest”', 'word '.repeat(24), 'Żółć 🎉'];
  const { pictures, wordless } = await draw(titles);
  expect(wordless).toBe(0);
  expect(pictures.size).toBe(titles.length);
  for (const picture of pictures.values()) {
    const view = Buffer.from(picture);
    expect([view.toString('latin1', 1, 4), view.readUInt32BE(16), view.readUInt32BE(20)]).toEqual([
      'PNG', 1200, 630,
    ]); // prettier-ignore
  }
  expect(await draw(titles)).toEqual({ pictures, wordless });
});

test('shows the seam alone where no font has the letters, and no empty boxes', async () => {
  // Kirat Rai is of 2024.
  const [{ pictures, wordless }, other] = [
    await draw(['\u{16D43} rest']),
    await draw(['\u{16D44}']),
  ];
  expect([wordless, other.wordless]).toEqual([1, 1]);
  expect(pictures.get('/notes/n-0/')).toEqual(other.pictures.get('/notes/n-0/'));
});

test('draws a card the same whatever is drawn beside it', async () => {
  const alone = await draw(['Ox ͵']);
  const beside = await draw(['Ox ͵', '͵Ωμέγα', 'Żółć']);
  expect(beside.pictures.get('/notes/n-0/')).toEqual(alone.pictures.get('/notes/n-0/'));
});
