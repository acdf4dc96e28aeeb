import { t } from '../../src/words/garden-words.ts';
import { listLessons, listOneOfEachKind } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

const places = () => ['./', listLessons()[0]?.address ?? '', 'turns/', 'notes/', 'read/'];

test('offers the way past the head first, and goes it', async ({ page }) => {
  for (const address of places()) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: t('page.skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await expect(skip).toHaveCSS('clip-path', 'none');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const isInText = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(isInText, `what follows on ${address}`).toBe(true);
  }
});

test('shows where the focus is, on everything that takes it', async ({ page }) => {
  for (const address of places()) {
    await page.goto(address);
    // Focus counts as visible only for who uses the keyboard.
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, select, input, textarea, summary',
        ),
      ]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => !control.matches(':disabled'))
        .filter((control) => {
          control.focus();
          // Where a whole row is the link, or the label of an option, that has the outline.
          const isOutlined = (element: Element, part?: string) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
          };
          const isSeen =
            isOutlined(control) ||
            isOutlined(control, '::after') ||
            isOutlined(control.closest('label') ?? control);
          return document.activeElement !== control || !isSeen;
        })
        .map((control) => control.outerHTML.slice(0, 120)),
    );
    expect.soft(unseen, address).toEqual([]);
  }
});

test('gives every link and control a name', async ({ page }) => {
  const nameless =
    /^\s*- (link|button|combobox|checkbox|radio|textbox|searchbox|slider|switch)(?! ")/;
  for (const { address } of listOneOfEachKind()) {
    await page.goto(address);
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree, address).toContain('- link "');
    expect
      .soft(
        tree.split('\n').filter((line) => nameless.test(line)),
        address,
      )
      .toEqual([]);
  }
});
