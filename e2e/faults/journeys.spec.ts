import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import { seededRandom } from '../../test/practice/random-answers.ts';
import { ownParts } from '../lesson/own-page.ts';
import { keptHere } from '../practice/kept-here.ts';
import { expect, test } from '../site-test.ts';
import { clearStorage } from '../storage-faults.ts';
import { emptyTabs, endFaults, openTab, pick, steps, type Journey } from './journey.ts';

/**
 * To go the same ways again: `FAULTS_SEED=<number> npx playwright test e2e/faults/journeys`; to go more of them:
 * `FAULTS_COUNT=100`, since each takes a second or two.
 */
const fresh = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000_000);
const freshCount = Number(process.env.FAULTS_COUNT ?? 10);

const kept = t('reflections.states.keptUnder', { page: t('yours.title') });

for (const { name, first, count } of [
  { name: 'ten ways that are always the same', first: 1, count: 10 },
  { name: 'others that are new each time', first: fresh, count: freshCount },
])
  test(`nothing that was written is lost, whatever happens: ${name}`, async ({
    context,
    page,
    site,
    trouble,
  }) => {
    test.setTimeout(count * 15_000);
    trouble.expect(/ERR_INTERNET_DISCONNECTED/);
    console.log(`Random faults: ${count} ways from FAULTS_SEED=${first}`);
    await page.goto('robots.txt');
    let empty: Journey['empty'] = [];
    for (let seed = first; seed < first + count; seed++)
      empty = await travel({ context, site, beside: page, empty }, seed);
  });

type Setting = Pick<Journey, 'context' | 'site' | 'beside' | 'empty'>;

/** Goes one way from an empty storage, and gives back the tabs, emptied. */
async function travel(setting: Setting, seed: number) {
  const { beside, site } = setting;
  await clearStorage(beside, site, 'all');
  const journey: Journey = {
    ...setting,
    random: seededRandom(seed),
    tabs: [],
    written: [],
    steps: [],
    isHeld: false,
    isShown: true,
  };
  const told = () => `FAULTS_SEED=${seed}: ${journey.steps.join(', ')}`;
  await openTab(journey);
  for (let left = 3 + Math.floor(journey.random() * 4); left > 0; left--) {
    const step = pick(journey, Object.keys(steps));
    const tab = pick(journey, journey.tabs);
    journey.steps.push(`${step} (tab ${journey.tabs.indexOf(tab) + 1})`);
    await steps[step]?.(journey, tab);
  }
  for (const { page } of journey.tabs) await expectTruth(journey, page, told);
  await endFaults(journey);
  const lost = async () => {
    const found = JSON.stringify(await keptHere(beside));
    return journey.written.filter((word) => !found.includes(word));
  };
  await expect.poll(lost, told()).toEqual([]);
  return emptyTabs(journey);
}

/** Whatever a page says is kept is in the storage. */
async function expectTruth({ beside, isHeld }: Journey, page: Page, told: () => string) {
  const { section } = ownParts(page);
  const isTrue = async () => {
    if (isHeld || !(await section.innerText()).includes(kept)) return true;
    const there = JSON.stringify(await keptHere(beside));
    return (await readFields(page)).every((text) =>
      there.includes(JSON.stringify(text).slice(1, -1)),
    );
  };
  // Where it was cleared, it takes a moment until it is there again.
  await expect.poll(isTrue, told()).toBe(true);
}

function readFields(page: Page): Promise<string[]> {
  return ownParts(page).fields.evaluateAll((all: HTMLTextAreaElement[]) =>
    all.map(({ value }) => value),
  );
}
