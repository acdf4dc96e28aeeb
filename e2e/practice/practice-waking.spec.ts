import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { weigh } from '../page/asked.ts';
import { budgets } from '../page/budgets.ts';
import { holdRequests } from '../hold-requests.ts';
import { expect, test } from '../site-test.ts';
import {
  firstChoice,
  islandFiles,
  lessonWithPractice,
  openAwake,
  partsOf,
  readPractice,
} from './practice-page.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('sleeps until it is near, and then brings one script and its data', async ({ page }) => {
  const asked = watchRequests(page);
  await page.goto(lessonWithPractice(), { waitUntil: 'networkidle' });
  expect(asked('script')).toHaveLength(1);
  expect(await weigh(asked('script'))).toBeLessThanOrEqual(budgets.scripts);
  expect(asked('fetch')).toEqual([]);

  const far = await partsOf(page).section.evaluate(
    (section) => section.getBoundingClientRect().top,
  );
  expect(far, 'far below the screen').toBeGreaterThan(844 + 700);
  await page.evaluate((top) => scrollTo(0, top - innerHeight - 650), far);
  await untilWatchersSpoke(page);
  expect(asked('script'), 'more than 600 pixels away').toHaveLength(1);
  await page.evaluate((top) => scrollTo(0, top - innerHeight - 550), far);
  await expect(partsOf(page).awake).toBeAttached();
  expect(asked('fetch')).toHaveLength(1);
  const island = asked('script').slice(1);
  expect(await weigh(island)).toBeLessThanOrEqual(budgets.practice);
});

test('while its scripts take their time, takes a choice at once, goes on by itself after Next, and takes away nothing that is pressed', async ({
  page,
}) => {
  await takeAChoiceEarly(page, await openAsleep(page));
  await pressNextEarly(page, await openAsleep(page));
  await pressWhileItComes(page, await openAsleep(page));
});

/** Opens a lesson beside its practice, whose scripts wait until the function that this gives is called. */
async function openAsleep(page: Page): Promise<() => void> {
  const letThrough = await holdRequests(page, islandFiles);
  await page.goto(lessonWithPractice());
  await partsOf(page).section.scrollIntoViewIfNeeded();
  return letThrough;
}

async function takeAChoiceEarly(page: Page, letThrough: () => void): Promise<void> {
  const { options, awake } = partsOf(page);
  await options.nth(2).click();
  await expect(options.nth(2)).toBeChecked();
  await expect(awake).not.toBeAttached();
  letThrough();
  await expect(awake).toBeVisible();
  await expect(options.nth(2), 'the choice is kept').toBeChecked();
  await expect(options.nth(2), 'and the focus').toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(options.nth(1)).toBeChecked();
}

async function pressNextEarly(page: Page, letThrough: () => void): Promise<void> {
  const { options, next, legend, section, back } = partsOf(page);
  await options.nth(2).click();
  await next.click();
  await expect(section.getByText(t('practice.waiting'))).toBeVisible();
  letThrough();
  await expect(legend, 'goes on by itself').toHaveText(
    readPractice().practice.questions[1]?.ask ?? '',
  );
  await expect(legend).toBeFocused();
  await expect(section.getByText(t('practice.waiting'))).toBeHidden();
  await back.click();
  await expect(legend).toHaveText(firstChoice().ask);
  await expect(options.nth(2)).toBeChecked();
}

async function pressWhileItComes(page: Page, letThrough: () => void): Promise<void> {
  const { section, awake, options } = partsOf(page);
  const box = await section.getByText(firstChoice().options[0]?.text ?? '').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  const came = page.waitForResponse(islandFiles);
  await page.mouse.down();
  letThrough();
  await (await came).finished();
  await untilWatchersSpoke(page);
  await expect(awake, 'a finger is pressing').not.toBeAttached();
  await page.mouse.up();
  await expect(awake).toBeVisible();
  await expect(options.first()).toBeChecked();
}

test('wakes at a touch, however far it was', async ({ page }) => {
  await page.addInitScript(() => {
    IntersectionObserver.prototype.observe = () => undefined;
  });
  const asked = watchRequests(page);
  await page.goto(lessonWithPractice(), { waitUntil: 'networkidle' });
  expect(asked('fetch')).toEqual([]);
  const { options, awake } = partsOf(page);
  await options.first().focus();
  await expect(awake).toBeAttached();
  await expect(options.first()).toBeFocused();
});

test('tells nobody anything, and wakes on the first page of the garden, too @sub-path', async ({
  page,
  context,
  site,
}) => {
  const { options, next, section, legend } = await openAwake(page);
  const asked: string[] = [];
  context.on('request', (request) => void asked.push(request.url()));
  await options.first().check();
  await next.click();
  await section.getByRole('textbox').fill('Nobody’s business');
  await next.click();
  expect(asked.filter((url) => !url.startsWith(site) || !url.endsWith('.woff2'))).toEqual([]);

  await openAwake(page, './');
  await options.or(section.getByRole('checkbox')).first().check();
  const first = await legend.textContent();
  await next.click();
  await expect(legend, 'on the first page').not.toHaveText(first ?? '');
});

/** By then whatever waits for the practice to come near has been told of the last scrolling. */
async function untilWatchersSpoke(page: Page): Promise<void> {
  await partsOf(page).section.evaluate(
    (section) =>
      new Promise<void>((resolve) => {
        const watcher = new IntersectionObserver(() => {
          watcher.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        });
        watcher.observe(section);
      }),
  );
}

function watchRequests(page: Page) {
  const asked: { url: string; type: string }[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), type: request.resourceType() }));
  // What comes for later visits, once the page is there, is no part of it.
  const isOfPage = ({ url }: { url: string }) => !url.includes('/keep-offline.');
  return (wanted: string) =>
    asked.filter((one) => one.type === wanted && isOfPage(one)).map(({ url }) => url);
}
