import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Random } from '../../test/practice/random-answers.ts';
import { ownParts } from '../lesson/own-page.ts';
import { holdDatabase, letGo } from '../hold-database.ts';
import { clearStorage, databaseName } from '../storage-faults.ts';
import { freeze } from './freeze.ts';
import { installSwitches } from './switches.ts';

/** A tab in which somebody writes. */
type Tab = { page: Page; chromium: CDPSession };

/** Where a journey stands: its open tabs, the first of which is there from the beginning. */
export type Journey = {
  context: BrowserContext;
  site: string;
  random: Random;
  tabs: Tab[];
  /** Tabs with nothing in them yet: to make one takes longer than to fill it. */
  empty: Tab[];
  /** A page of the same origin that shows nothing of the site: it looks into the storage, and holds it. */
  beside: Page;
  /** Every word that was written, in any tab. */
  written: string[];
  /** What happened, for whoever reads of a failure. */
  steps: string[];
  isHeld: boolean;
  /** True as long as everything that is stored is shown in the one tab that there is. */
  isShown: boolean;
};

/** The page with a box of a reader's own that weighs least. */
const address = 'kind-in-hindsight/';
const switches = ['blocked', 'full', 'ten-years-back'];
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'];

type Step = (journey: Journey, tab: Tab) => Promise<unknown>;

/** Everything that can happen on the way, as often as it is named. */
export const steps: Record<string, Step> = {
  write,
  'write more': write,
  'write by a composition': async (journey, tab) => {
    await placeCaret(tab);
    const composed = { text: 'かな', selectionStart: 2, selectionEnd: 2 };
    await tab.chromium.send('Input.imeSetComposition', composed);
    await tab.page.keyboard.insertText(nextWord(journey));
  },
  reload,
  'open another tab': async (journey) => {
    if (journey.tabs.length > 1) return;
    journey.isShown = false;
    await openTab(journey);
  },
  crash: async (journey, tab) => {
    journey.isShown = false;
    const crashed = tab.page.waitForEvent('crash');
    tab.chromium.send('Page.crash').catch(() => undefined);
    await crashed;
    await tab.page.close();
    journey.tabs = journey.tabs.filter((one) => one !== tab);
    await openTab(journey);
  },
  switch: async (journey, { page }) => {
    journey.isShown = false;
    const fault = pick(journey, switches);
    journey.steps.push(fault);
    await page.evaluate((name) => (window.name = name), fault);
  },
  'hold the storage': async (journey) => {
    const [database] = await journey.beside.evaluate(() => indexedDB.databases());
    if (journey.isHeld || !database) return;
    await holdDatabase(journey.beside, databaseName(), 'writing');
    journey.isHeld = true;
  },
  'let go of the storage': release,
  clear: async (journey, { page }) => {
    if (journey.isShown && !journey.isHeld) await clearStorage(page, journey.site);
  },
  freeze: async (journey, tab) => {
    const thaw = await freeze(tab.page);
    const [other] = journey.tabs.filter((one) => one !== tab);
    if (other) await write(journey, other);
    await thaw();
  },
  travel: (journey, { chromium }) =>
    chromium.send('Emulation.setTimezoneOverride', { timezoneId: pick(journey, zones) }),
  'lose the network': ({ context }) => context.setOffline(true),
};

/** Any one of several. */
export function pick<One>({ random }: Journey, all: readonly One[]): One {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('Expected something to choose from, found nothing.');
  return one;
}

async function makeTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  await page.addInitScript(installSwitches);
  return { page, chromium: await context.newCDPSession(page) };
}

/** Opens a tab in which can be written. */
export async function openTab(journey: Journey): Promise<void> {
  const tab = journey.empty.pop() ?? (await makeTab(journey.context));
  journey.tabs.push(tab);
  await journey.context.setOffline(false);
  await tab.page.goto(address, { waitUntil: 'commit' });
  await arrive(journey, tab);
}

/** Empties all tabs, for the next journey. */
export async function emptyTabs({ tabs }: Journey): Promise<Tab[]> {
  for (const { page } of tabs) {
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
  }
  return tabs;
}

/** Ends all that is the matter. Where something was, its tab is loaded again. */
export async function endFaults(journey: Journey): Promise<void> {
  await release(journey);
  await journey.context.setOffline(false);
  for (const tab of journey.tabs) {
    const fault = await tab.page.evaluate(() => window.name);
    await tab.page.evaluate(() => (window.name = ''));
    if (fault) await reload(journey, tab);
  }
}

async function reload(journey: Journey, tab: Tab): Promise<void> {
  await journey.context.setOffline(false);
  await tab.page.reload({ waitUntil: 'commit' });
  await arrive(journey, tab);
}

/** Waits until what is written is kept. A storage that is held is let go of once it was asked. */
async function arrive(journey: Journey, { page }: Tab): Promise<void> {
  const { fields, keepNot } = ownParts(page);
  await fields.first().focus();
  await release(journey);
  await keepNot.waitFor();
}

async function write(journey: Journey, tab: Tab): Promise<void> {
  await placeCaret(tab);
  await tab.page.keyboard.insertText(nextWord(journey));
}

function nextWord({ written, random }: Journey): string {
  const word = `word${written.length}x${Math.floor(random() * 1e6)}`;
  written.push(word);
  return ` ${word}`;
}

/** Sets the caret behind what is there, so that nothing is overwritten. */
function placeCaret({ page }: Tab): Promise<void> {
  return ownParts(page)
    .fields.first()
    .evaluate((field: HTMLTextAreaElement) => {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    });
}

async function release(journey: Journey): Promise<void> {
  if (journey.isHeld) await letGo(journey.beside);
  journey.isHeld = false;
}
