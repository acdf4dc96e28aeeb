import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { storeNames } from '../../src/reflections/device/layout.ts';
import { currentVersion, type Reflection } from '../../src/reflections/reflection.ts';
import {
  momentAt,
  sampleLessonReflection,
  samplePracticeReflection,
} from '../../test/reflections/samples.ts';
import { readPractice } from '../practice/practice-page.ts';
import { expect } from '../site-test.ts';

/** The script of the page's island. */
export const yoursIsland = '**/_astro/Yours.*.js*';

/** What stands in the database: whatever it is, under the key that it was given. */
export type Stored = Record<string, unknown>;

/** Reflections as they are stored. */
export function stored(reflections: readonly Reflection[]): Stored {
  return Object.fromEntries(
    reflections.map((reflection) => [reflection.id, { version: currentVersion, reflection }]),
  );
}

/** Two runs of one practice on one goal, a year apart, with one question reworded between them. */
export function twoRuns(): Reflection[] {
  const then = samplePracticeReflection({ id: 'then', note: 'Written at the kitchen table.' });
  delete then.revisit;
  const now = samplePracticeReflection({
    id: 'now',
    goal: 'élan  vital',
    began: momentAt('2027-02-03T08:00:00.000Z'),
    changed: momentAt('2027-02-03T08:10:00.000Z'),
    questions: then.questions.map((question) =>
      question.id === 'rest'
        ? { ...question, ask: 'Have you slept?', text: 'Like a stone in a river.' }
        : question,
    ),
  });
  delete now.revisit;
  return [then, now];
}

/** Forty things of several kinds, on several goals. */
export function forty(): Reflection[] {
  const goals = ['Run 1000 miles', 'Learn Portuguese', 'The garden behind the house', ''];
  const runs = Array.from({ length: 39 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    const at = momentAt(`${2024 + Math.floor(index / 12)}-${month}-11T09:30:00.000Z`);
    const run = samplePracticeReflection({
      id: `run${index}`,
      goal: goals[index % goals.length] ?? '',
      began: at,
      changed: at,
      note: index === 7 ? 'The night of the meteor shower.' : '',
    });
    delete run.revisit;
    return run;
  });
  return [...runs, sampleLessonReflection()];
}

/** Opens the page with this kept, as if earlier visits had kept it. */
export async function openWith(page: Page, kept: Stored, fragment = ''): Promise<void> {
  await keep(page, kept);
  await page.goto(`yours/${fragment}`);
  await expect(page.locator('.yours').getByRole('heading').first()).toBeVisible();
}

const database = () => `hindsight:${readPractice().site}`;

/**
 * Keeps this, as if earlier visits had kept it: puts values into the database as they are. Leaves a bare text in the
 * page, which takes a moment to open and has no script that could come between.
 */
export async function keep(page: Page, kept: Stored): Promise<void> {
  await page.goto('robots.txt');
  await page.evaluate(
    ([name, version, stores, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.onerror = () => reject(new Error('The database could not be opened.'));
        opening.onupgradeneeded = () => {
          const { result } = opening;
          for (const store of stores)
            if (!result.objectStoreNames.contains(store)) result.createObjectStore(store);
        };
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('reflections', 'readwrite');
          for (const [key, value] of Object.entries(values))
            transaction.objectStore('reflections').put(value, key);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [database(), currentVersion, storeNames, kept] as const,
  );
}

/** Everything that stands in the database. */
export function readAll(page: Page): Promise<Stored> {
  return page.evaluate(
    (name) =>
      new Promise<Stored>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const store = opening.result.transaction('reflections').objectStore('reflections');
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          values.onsuccess = () => {
            opening.result.close();
            const all: unknown[] = values.result;
            const names = keys.result.filter((key) => typeof key === 'string');
            resolve(Object.fromEntries(names.map((key, at) => [key, all[at]])));
          };
        };
      }),
    database(),
  );
}

/** The parts of the page. */
export function partsOf(page: Page) {
  const island = page.locator('.yours');
  const button = (name: string) => island.getByRole('button', { name, exact: true });
  return {
    island,
    button,
    entries: island.locator('[data-entry]'),
    field: island.getByRole('searchbox'),
    file: island.locator('input[type="file"]'),
    notices: island.getByRole('status').first(),
  };
}

/** Unfolds all that can be done on the page as it stands. */
export async function unfold(page: Page): Promise<void> {
  await expect(page.locator('main details').first()).toBeVisible();
  await page
    .locator('main details')
    .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
}

/** Presses a button that may be folded. */
export async function press(page: Page, name: string): Promise<void> {
  const button = partsOf(page).island.locator('button', { hasText: name }).last();
  await expect(button).toBeAttached();
  await unfold(page);
  await button.click();
}

/** Presses a button that hands out a file, and gives its name and what is in it. */
export async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await press(page, name);
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Offers a file to the import. */
export async function offer(page: Page, text: string | Buffer): Promise<void> {
  await unfold(page);
  await partsOf(page).file.setInputFiles({
    name: 'kept.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
