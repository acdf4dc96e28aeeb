import { t } from '../../src/words/garden-words.ts';
import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';
import { openDialog, panelOf, pressShortcut } from './search-steps.ts';

const lesson = () => listLessons()[0]?.address ?? '';

test('goes from the shortcut to a result and back by keys alone, and on to the search page from the field @sub-path', async ({
  page,
}) => {
  await page.goto(lesson());
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await pressShortcut(page);
  const { field, links } = panelOf(page);
  await expect(field).toBeFocused();
  // At once: a slow machine would answer half of the word first, and then move what is marked.
  await page.keyboard.insertText('rest');
  await expect(links.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();

  await pressShortcut(page);
  await expect(field).toHaveValue('rest');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  const address = (await links.first().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);

  await openDialog(page);
  await field.fill('rest');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=rest/);
  await expect(links.first()).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
});

test('gives the focus back to the button that opened it, also with the space key, and leaves it to the browser to open a result in a new tab, and stays', async ({
  page,
}) => {
  await page.goto(lesson());
  const button = page.getByRole('button', { name: t('search.title') });
  for (const key of ['Enter', ' ']) {
    await button.focus();
    await page.keyboard.press(key);
    await expect(panelOf(page).field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  }

  const { field, links } = await openDialog(page);
  await field.fill('rest');
  await links.first().focus();
  const address = await links.first().evaluate((link: HTMLAnchorElement) => link.href);
  const clicks = await page.evaluateHandle(noteClicks);
  await page.keyboard.press('Control+Enter');
  await links.first().click({ button: 'middle' });
  const onResult = { address, defaultPrevented: false };
  await expect
    .poll(() => clicks.jsonValue())
    .toEqual([
      { ...onResult, ctrlKey: true, button: 0 },
      { ...onResult, ctrlKey: false, button: 1 },
    ]);
  await expect(page.getByRole('dialog')).toBeVisible();
});

/**
 * Runs in the page: notes what each click was on, and whether the site leaves it to the browser. No tab is opened: Chromium
 * on Debian loses some that are opened this way, and then stops answering.
 */
function noteClicks() {
  type Click = Pick<MouseEvent, 'ctrlKey' | 'button' | 'defaultPrevented'>;
  const clicks: (Click & { address: string | undefined })[] = [];
  for (const kind of ['click', 'auxclick'] as const)
    addEventListener(kind, (event) => {
      const { target, ctrlKey, button, defaultPrevented } = event;
      const address = target instanceof Element ? target.closest('a')?.href : undefined;
      clicks.push({ address, ctrlKey, button, defaultPrevented });
      event.preventDefault();
    });
  return clicks;
}

test('waits for the end of a word that an input method is still making', async ({ page }) => {
  await page.clock.install();
  await page.goto('search/');
  const { field, status } = panelOf(page);
  await field.focus();
  const session = await page.context().newCDPSession(page);
  const compose = { text: 'rest', selectionStart: 4, selectionEnd: 4 };
  await session.send('Input.imeSetComposition', compose);
  await expect(field).toHaveValue('rest');
  await page.clock.runFor(5000);
  await expect(status).toHaveText(t('search.hint'));
  await session.send('Input.insertText', { text: 'rest' });
  await page.clock.runFor(500);
  await expect(status).not.toHaveText(t('search.hint'));
});
