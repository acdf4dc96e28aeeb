import type { Locator, Page } from '@playwright/test';
import { panelOf } from '../search/search-steps.ts';
import { expect } from '../site-test.ts';
import type { Place } from './journey.ts';

/** What must be told from each other in any colours: the voices, what is chosen, where one is, and what has the focus. */
export async function expectApart(page: Page, place: Place): Promise<void> {
  if (place === 'lesson') {
    const [then, now] = [page.locator('#then h2'), page.locator('#now h2')];
    expect(await styleOf(then, 'fontWeight')).not.toBe(await styleOf(now, 'fontWeight'));
    const nav = page.getByRole('navigation').first();
    const here = nav.locator('[aria-current]');
    const elsewhere = nav.locator('a:not([aria-current])').first();
    expect(await styleOf(here, 'textDecorationLine')).toBe('underline');
    expect(await styleOf(elsewhere, 'textDecorationLine')).toBe('none');
  }
  if (place === 'look again') {
    const stage = page.locator('.look[data-open]');
    const line = await styleOf(stage.locator('.line'), 'stroke');
    expect(line).not.toBe(await styleOf(page.locator('body'), 'backgroundColor'));
  }
  if (place === 'results') {
    const { panel, field } = panelOf(page);
    const [chosen, other] = [':has(:checked)', ':not(:has(:checked), [hidden])'].map((state) =>
      panel.locator(`label${state}`).first(),
    );
    if (!chosen || !other) throw new Error('Expected a scope that is chosen, and another.');
    const colourOf = (label: Locator) => styleOf(label, 'backgroundColor');
    expect(await colourOf(chosen)).not.toBe(await colourOf(other));
    await expect(field).toBeFocused();
    expect(await styleOf(field, 'outlineStyle')).not.toBe('none');
  }
  if (place === 'question') {
    const [chosen, other] = [
      page.locator('[data-practice] :checked'),
      page.locator('[type="radio"]:not(:checked)'),
    ];
    for (const option of [chosen.last(), other.last()])
      expect(await styleOf(option, 'appearance')).toBe('auto');
  }
}

function styleOf(
  part: Locator,
  name:
    | 'appearance'
    | 'backgroundColor'
    | 'fontWeight'
    | 'outlineStyle'
    | 'stroke'
    | 'textDecorationLine',
) {
  return part.evaluate((one, name) => getComputedStyle(one)[name], name);
}
