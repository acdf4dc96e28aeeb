import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { listLessons, listPages } from '../built-site.ts';
import { listPractices, pageOfPractice, partsOf, readPractice } from '../practice/practice-page.ts';
import { openDialog } from '../search/search-steps.ts';
import { expect, test } from '../site-test.ts';
import { collectRequests, ofType, openFirstTime, weigh, type Asked } from './asked.ts';
import { budgets, compressedSize } from './budgets.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('a note brings along little but its own text', () => {
  const notes = listPages().filter(({ address }) => address.startsWith('notes/'));
  expect(notes.length).toBeGreaterThan(5);
  for (const { address, html } of notes) {
    const frame = html.replace(/<main[^]*<\/main>/, '');
    expect.soft(Buffer.byteLength(frame), address).toBeLessThanOrEqual(budgets.frame.bytes);
    expect.soft(compressedSize(frame), address).toBeLessThanOrEqual(budgets.frame.compressed);
  }
});

for (const share of [0, 1])
  test(`lessons keep their budget on a phone, unscrolled, and practices theirs, which come only when they are near (every second from ${share ? 'the second' : 'the first'})`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    const heaviest = findHeaviestLesson();
    for (const { address, ids } of listPlaces().filter((_, index) => index % 2 === share))
      await test.step(address, async () => {
        const asked = await openFirstTime(page, address);
        await weighScripts(asked, address);
        if (address.startsWith('lessons/')) expectTwoFonts(asked, address);
        if (address === heaviest) await weighAll(asked);
        expect(await context.cookies(), `cookies of ${address}`).toEqual([]);
        if (ids.length === 1) await weighPractice(page, asked, address);
        else expect(ids, `a lesson with more practices than one: ${address}`).toEqual([]);
      });
  });

test('a first search keeps its budget', async ({ page }) => {
  const sizes: number[] = [];
  for (const query of ['rest', 'streak', 'love', 'every day', '"on the way"']) {
    await openFirstTime(page, './');
    const asked = await collectRequests(page, async () => {
      const { field, links } = await openDialog(page);
      await field.fill(query);
      await expect(links.first()).toBeVisible();
    });
    // A search index is compressed in itself; a host compresses the rest.
    const index = asked.filter(
      ({ url }) => url.includes('/pagefind/') && !/\.(js|json)$/.test(url),
    );
    expect(index.length).toBeGreaterThan(0);
    const rest = asked.filter((request) => !index.includes(request));
    sizes.push((await weigh(urlsOf(index), lengthOf)) + (await weigh(urlsOf(rest))));
  }
  const middle = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)];
  expect(middle).toBeLessThanOrEqual(budgets.search);
});

/** The heaviest lesson, whose page keeps its budget. */
function findHeaviestLesson(): string {
  const weights = listLessons().map(({ address, html }) => ({
    address,
    size: compressedSize(html),
  }));
  const [heaviest] = weights.sort((a, b) => b.size - a.size);
  expect(heaviest?.size, heaviest?.address).toBeLessThanOrEqual(budgets.html);
  return heaviest?.address ?? '';
}

/** Every lesson with the practices in it, and every practice that is in none. */
function listPlaces(): { address: string; ids: string[] }[] {
  const lessons = listLessons().map(({ address, html }) => ({ address, ids: practicesIn(html) }));
  const told = new Set(lessons.flatMap(({ ids }) => ids));
  expect(told.size, 'practices in lessons').toBeGreaterThan(0);
  const others = listPractices().filter((id) => !told.has(id));
  return [...lessons, ...others.map(placeOf)];
}

function practicesIn(html: string): string[] {
  return listPractices().filter((id) => html.includes(`data-practice="${id}"`));
}

/** Where a practice stands that is in no lesson: from the last outcome it is as far away as from the beginning of one. */
function placeOf(id: string): { address: string; ids: string[] } {
  const told = readPractice(id).practice.outcomes.at(-1)?.id ?? '';
  return { address: `${pageOfPractice(id)}#outcome-${told}`, ids: [id] };
}

const urlsOf = (asked: Asked[]) => asked.map(({ url }) => url);
/** What is compressed already. */
const lengthOf = ({ length }: Buffer) => length;

async function weighScripts(asked: Asked[], address: string): Promise<void> {
  const scripts = ofType(asked, 'script');
  const place = `scripts of ${address}`;
  expect.soft(await weigh(urlsOf(scripts)), place).toBeLessThanOrEqual(budgets.scripts);
}

function expectTwoFonts(asked: Asked[], address: string): void {
  const names = ofType(asked, 'font').map(({ url }) => url.split('/').at(-1)?.split('.')[0]);
  expect.soft(names.sort(), `fonts of ${address}`).toEqual(['fraunces-base', 'literata-base']);
}

async function weighAll(asked: Asked[]): Promise<void> {
  const fonts = ofType(asked, 'font');
  expect(fonts.length, 'files of fonts').toBe(budgets.fontFiles);
  const weight = await weigh(urlsOf(fonts), lengthOf);
  expect(weight, 'weight of fonts').toBeLessThanOrEqual(budgets.fonts);
  const urls = urlsOf(asked);
  expect(urls.length, urls.join(' ')).toBeLessThanOrEqual(budgets.requests);
}

/** Wakes a practice where it stands and hears what it says. All the scripts it brought along are weighed. */
async function weighPractice(page: Page, before: Asked[], address: string): Promise<void> {
  expect.soft(ofType(before, 'fetch'), address).toEqual([]);
  const asked = await collectRequests(page, async () => {
    const parts = partsOf(page);
    await parts.section.scrollIntoViewIfNeeded();
    await expect(parts.awake).toBeVisible();
    await parts.section.evaluate(passByAll, [t('practice.skip'), t('practice.next')]);
    await parts.hear.click();
    await expect(parts.outcome).toBeVisible();
  });
  const island = ofType(asked, 'script');
  expect.soft(island.length, address).toBeGreaterThan(0);
  expect.soft(await weigh(urlsOf(island)), address).toBeLessThanOrEqual(budgets.practice);
}

/** Runs in the page: goes by every question, until there is none. Tests of practices go by them with the pointer. */
async function passByAll(section: Element, names: string[]): Promise<void> {
  const findButton = () => {
    const buttons = [...section.querySelectorAll('button')];
    const found = names.map((name) => buttons.find((one) => one.textContent.trim() === name));
    return found.find((one) => one?.checkVisibility());
  };
  for (let next = findButton(); next; next = findButton()) {
    const ask = section.querySelector('legend')?.textContent;
    next.click();
    for (let frames = 0; section.querySelector('legend')?.textContent === ask; frames++) {
      if (frames > 1000) throw new Error(`“${ask ?? ''}” stays.`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}
