import { resolve } from 'node:path';
import { project } from '../../src/commands/run.ts';
import { findCollisions } from '../map/find-collisions.ts';
import { findBarriers } from '../page/axe.ts';
import { measureSpreads } from '../page/measure-spreads.ts';
import { panelOf } from '../search/search-steps.ts';
import { expectFit } from './expect-fit.ts';
import { expect, testOn } from './garden-site.ts';
import { test as testGerman } from './settings-site.ts';

type Looked = { typed: string; found: string; marked: string };
type Language = {
  garden: string;
  direction: 'ltr' | 'rtl';
  /** The lessons whose stances are most and whose title is longest, and a practice. */
  pages: { many: string; long: string; practice: string; note: string };
  /** What a reader may type, where it is found first, and what is marked there. */
  looked: Looked[];
  /** A page with code, a list of tasks and other items, and a table with aligned columns. */
  parts?: string;
};

const languages: Language[] = [
  {
    garden: 'japanese',
    direction: 'ltr',
    pages: {
      many: 'lessons/味見/',
      long: 'lessons/nooto/',
      practice: 'practices/hitosara/',
      note: 'notes/だし/',
    },
    looked: [
      { typed: '肉じゃが', found: 'lessons/nooto/?mark=肉じゃが#stance-20', marked: '肉じゃが' },
      { typed: '「あたりまえ」　清書', found: 'lessons/nooto/?mark=あたりまえ&mark=清書#stance-20', marked: '清書' },
      { typed: 'うま味', found: 'lessons/味見/?mark=うま味#stance-40', marked: 'うま味' },
      { typed: '働いていて', found: 'notes/だし/?mark=働いていて', marked: '働いていて' },
      { typed: '夕飯', found: 'practices/hitosara/?mark=夕飯', marked: '夕飯' },
      // As a Japanese keyboard sets them before it is told otherwise.
      { typed: 'ＪＩＳ　４８行', found: 'lessons/nooto/?mark=48行&mark=JIS#stance-20', marked: '48行' },
      // Only a title has it so.
      { typed: '残り物は失敗', found: 'lessons/残り物/?mark=残り物は失敗#stance-10', marked: '' },
    ],
  },
  {
    garden: 'arabic',
    direction: 'rtl',
    pages: {
      many: 'lessons/صبر/',
      long: 'lessons/رسالة/',
      practice: 'practices/risala/',
      note: 'notes/الانتظار/',
    },
    looked: [
      // Without vowels, with another alef, and with a letter that is written for another.
      { typed: 'شطبا', found: 'lessons/رسالة/?mark=شطبًا#stance-10', marked: 'شطبًا' },
      { typed: '«من يتكلم اولا يخسر»', found: 'lessons/صبر/?mark=من+يتكلم+اولا+يخسر#stance-10', marked: 'من يتكلّم أوّلًا يخسر' },
      { typed: 'اليمامة الدقائق', found: 'notes/الانتظار/?mark=الدقائق', marked: 'الدقائق' },
      { typed: 'القلم', found: 'practices/risala/?mark=القلم', marked: 'القلم' },
    ],
    parts: 'notes/الخط/',
  },
]; // prettier-ignore

for (const { garden, direction, pages, looked, parts } of languages) {
  const test = testOn((use) => use(resolve(project, 'test/gardens', garden)));
  const all = ['./', pages.many, pages.long, pages.practice, pages.note, 'read/', 'turns/', 'map/'];

  test.describe(`a garden in ${garden}`, () => {
    test('finds the words of a stance, a note and a practice, and marks them', async ({ page }) => {
      await page.goto('search/');
      const { field, links } = panelOf(page);
      const addresses = new Map<string, string>();
      for (const { typed, found } of looked) {
        await field.fill(typed);
        const leads = () => links.first().evaluate((one: HTMLAnchorElement) => one.href);
        const wanted = new RegExp(`/${RegExp.escape(found)}$`);
        await expect.poll(async () => decodeURI(await leads()), typed).toMatch(wanted);
        addresses.set(typed, await leads());
      }
      for (const { typed, marked } of looked) {
        await page.goto(addresses.get(typed) ?? '');
        await expect.poll(() => page.evaluate(readFirstMark), typed).toBe(marked);
      }
    });

    test('sets now after then in its direction, with the seam between', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(pages.many);
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(direction);
      const [spread] = await page.evaluate(measureSpreads);
      const seam = await page.locator('.spread .straight').first().boundingBox();
      if (!spread || !seam) throw new Error('There is no spread.');
      const [then, now] = [spread.then, spread.now];
      const [first, last] = direction === 'ltr' ? [then, now] : [now, then];
      expect(first.right).toBeLessThanOrEqual(seam.x);
      expect(last.left).toBeGreaterThanOrEqual(seam.x + seam.width);
      expect(then.top).toBeCloseTo(now.top, 0);
    });

    test('lets the seam wander off the way it reads', async ({ page }) => {
      await page.goto(pages.many);
      const wandersTo = await page
        .locator('.spread .wandering path')
        .first()
        .evaluate((path) => {
          if (!(path instanceof SVGPathElement)) return 0;
          const matrix = path.getScreenCTM();
          const places = [0, 0.2].map(
            (share) =>
              path
                .getPointAtLength(path.getTotalLength() * share)
                .matrixTransform(matrix ?? undefined).x,
          );
          return Math.sign((places[1] ?? 0) - (places[0] ?? 0));
        });
      expect(wandersTo).toBe(direction === 'ltr' ? 1 : -1);
    });

    test('fits any page, narrow and wide, and draws no line across a text', async ({ page }) => {
      await expectFit(page, all);
    });

    test('draws a map that runs the way it reads, no label on another', async ({ page }) => {
      await page.goto('map/');
      const { labels, collisions } = await page.evaluate(findCollisions);
      expect(labels).toBeGreaterThan(4);
      expect(collisions).toEqual([]);
      const places = await page
        .locator('.map a.lesson circle')
        .evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().x));
      const inOrder = places.toSorted((a, b) => (direction === 'ltr' ? a - b : b - a));
      expect(places).toEqual(inOrder);
    });

    test('is set in fonts of the device, and fetches none', async ({ page }) => {
      const fonts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'font') fonts.push(request.url());
      });
      await page.goto(pages.many);
      const own = await page.evaluate(async () => {
        await document.fonts.ready;
        return Array.from(document.fonts, ({ family, status }) => `${family}: ${status}`);
      });
      expect(own.filter((font) => !font.endsWith(': unloaded'))).toEqual([]);
      expect(fonts).toEqual([]);
    });

    test('has no barrier on its opening, a lesson, a practice and the map', async ({ page }) => {
      for (const address of ['./', pages.many, pages.practice, 'map/']) {
        await page.goto(address);
        expect.soft(await findBarriers(page), address).toEqual([]);
      }
    });

    if (parts === undefined) return;

    test('sets code from left to right, in a sentence and by itself', async ({ page }) => {
      await page.goto(parts);
      const codes = page.locator('.prose code');
      await expect(codes).toHaveText(['<slot>', '</slot>', '<p>(<slot></slot>)</p>\n']);
      for (const code of await codes.all())
        expect(await code.evaluate(readsForward), await code.innerText()).toBe(true);
    });

    test('aligns the columns of a table where the text around them begins and ends', async ({
      page,
    }) => {
      await page.goto(parts);
      const cells = page.locator('.prose tr').nth(1).locator('td');
      const aligned = await cells.evaluateAll((all) =>
        all.map((cell) => getComputedStyle(cell).textAlign),
      );
      expect(aligned).toEqual(['start', 'center', 'end']);
    });

    test('gives the plain items of a list their bullets also beside tasks', async ({ page }) => {
      await page.goto(parts);
      const items = page.locator('.prose li');
      const bullets = await items.evaluateAll((all) =>
        all.map((item) => getComputedStyle(item).listStyleType),
      );
      expect(bullets).toEqual(['none', 'none', 'disc']);
      // The box of a task stands in the room for the bullets, so that all items of the list begin in one line.
      const box = await items.nth(0).locator('input').boundingBox();
      const plain = await items.nth(2).boundingBox();
      if (!box || !plain) throw new Error('Expected a task and a plain item, found no box.');
      expect(box.x).toBeGreaterThanOrEqual(plain.x + plain.width);
    });
  });
}

testGerman(
  'speaks German in a German garden, and says a word the author’s way',
  async ({ page }) => {
    await page.goto('lessons/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was ich lernte');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('contentinfo')).toContainText('Gepflegt von A Gardener');
    await expect(page.getByRole('banner')).toContainText('Suche');
  },
);

/** Runs in the page: whether each letter of an element's first line stands right of the one before it. */
function readsForward(element: Element): boolean {
  const letters: number[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const written = text.textContent?.trimEnd() ?? '';
    for (let index = 0; index < written.length; index++) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      letters.push(range.getBoundingClientRect().left);
    }
  }
  return letters.every((left, index) => index === 0 || left > (letters[index - 1] ?? 0));
}

/** Runs in the page: what is marked first. */
function readFirstMark(): string {
  const [first] = CSS.highlights.get('found') ?? [];
  return first instanceof Range ? first.toString() : '';
}
