import { t } from '../../src/words/garden-words.ts';
import type { Page } from '@playwright/test';
import type { Question } from '../../src/practice/practice.ts';
import { colours, ends, everything, findBarriers } from '../page/axe.ts';
import { expect, test } from '../site-test.ts';
import {
  answerAll,
  lessonWithPractice,
  listPractices,
  openAwake,
  pageOfPractice,
  partsOf,
  readPractice,
} from './practice-page.ts';

type Parts = ReturnType<typeof partsOf>;

// The usual practice comes first, and has most of what there is.
const [usual = '', ...others] = practicesOfEveryKind();

test('axe finds nothing in any step of a practice in a lesson, narrow and wide', async ({
  page,
}) => {
  expect(others.length, `practices that have more than ${usual}`).toBeGreaterThan(0);
  await lookThrough(page, lessonWithPractice());
});

for (const id of others)
  test(`axe finds nothing in what more there is to ${id}, and at its end, narrow and wide`, async ({
    page,
  }) => {
    const known = new Set(readPractice(usual).practice.questions.flatMap(traitsOf));
    const { questions } = readPractice(id).practice;
    const more = questions.filter((one) => traitsOf(one).some((trait) => !known.has(trait)));
    await lookThrough(page, pageOfPractice(id), new Set(more.map((question) => question.id)));
  });

/**
 * Each practice that has something none before it has: a kind of question, a field of one, of its options or of an outcome,
 * or a part of its own.
 */
function practicesOfEveryKind(): string[] {
  const found = new Set<string>();
  return listPractices().filter((id) => {
    const { practice } = readPractice(id);
    const before = found.size;
    const parts = Object.keys(practice).map((part) => `practice with ${part}`);
    const ends = practice.outcomes.flatMap((outcome) =>
      Object.keys(outcome).map((field) => `outcome with ${field}`),
    );
    for (const one of [...parts, ...ends, ...practice.questions.flatMap(traitsOf)]) found.add(one);
    return found.size > before;
  });
}

/** What may make a question look different from others, whatever its words. */
function traitsOf(question: Question): string[] {
  const fields = Object.keys(question).map((field) => `question with ${field}`);
  const options = 'options' in question ? question.options : [];
  const ofOptions = options.flatMap((option) =>
    Object.keys(option).map((field) => `option with ${field}`),
  );
  return [`question of the kind ${question.kind}`, ...fields, ...ofOptions];
}

/**
 * Takes a practice with answers that nothing breaks, and looks at all of it, or at its end and these questions alone. What
 * stays around it has a test of its own.
 */
async function lookThrough(page: Page, address: string, alone?: Set<string>): Promise<void> {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 900 });
  const look = lookOnce(page, alone ? colours : everything);
  const parts = await openAwake(page, address);
  for (let step = 1; !(await parts.review.isVisible()); step++) {
    const ask = await parts.legend.innerText();
    const name = await answerAll(parts, String(step) + 'Unbroken'.repeat(40));
    if (!alone || alone.has(name)) await look(`step ${step}: ${ask}`);
    await parts.next.click();
    await expect(parts.legend.filter({ hasText: ask })).toHaveCount(0);
  }
  await look('the review');
  if (!alone) {
    await parts.section
      .getByRole('button', { name: t('practice.change') })
      .first()
      .click();
    await look('a change');
    await parts.toReview.click();
  }
  await parts.hear.click();
  await expect(parts.outcome).toBeVisible();
  if (!alone) await look('the outcome');
  await keepAndShare(parts);
  await look('the outcome, kept, with its address and a note');
}

async function keepAndShare({ section, outcome }: Parts): Promise<void> {
  await section.getByRole('button', { name: t('practice.keeping.keep') }).click();
  await section.getByRole('textbox', { name: t('practice.note') }).fill('Unbroken'.repeat(40));
  await outcome.getByText(t('practice.share.offer'), { exact: true }).click();
  await expect(outcome.getByRole('textbox', { name: t('practice.share.address') })).toBeVisible();
}

/**
 * Looks at each state whose elements no earlier state had, at both ends of the widths, each in one of the themes.
 * What differs in nothing but its words has only to be as wide as the narrow page.
 */
function lookOnce(page: Page, wide: typeof everything) {
  const seen = new Set<string>();
  return async (state: string) => {
    const { shape, wider } = await describeState(page);
    expect.soft(wider, `${state}, wider than the page at 320`).toEqual([]);
    if (seen.has(shape)) return;
    seen.add(shape);
    // Where the page grows wide, a link of the lesson could come below the pointer, and show what it leads to.
    await page.mouse.move(0, 0);
    // The narrow end comes last, where the next state is looked at.
    for (const { width, colorScheme } of ends.toReversed()) {
      await page.setViewportSize({ width, height: 900 });
      // Colours that are still on their way to the other theme are no finding.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const rules = width === 320 ? everything : wide;
      const found = await findBarriers(page, '[data-practice]', rules);
      expect.soft(found, `${state}, ${colorScheme} at ${width}`).toEqual([]);
      const { wider } = await describeState(page);
      expect.soft(wider, `${state}, wider than the page at ${width}`).toEqual([]);
    }
  };
}

/** What is wider than the page, and which elements its practice consists of: with the names of their attributes, and what buttons do. */
function describeState(page: Page) {
  return partsOf(page).section.evaluate((section) => {
    const kinds = [...section.querySelectorAll('*')].map((one) => {
      const does = one instanceof HTMLButtonElement ? one.textContent : one.getAttribute('type');
      return [one.tagName, one.getAttribute('class'), ...one.getAttributeNames(), does].join(' ');
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth,
    );
    const wider = beyond.slice(0, 5).map((one) => `${one.tagName} ${one.getAttribute('class')}`);
    return {
      shape: [...new Set(kinds)].sort().join('\n'),
      wider: scrollWidth > clientWidth ? [`${scrollWidth} pixels`, ...wider] : [],
    };
  });
}
