import { attempt } from '../../text/attempt.ts';
/**
 * Wakes the theme switch and shows it: without script it would do nothing. It shows the theme in force, and keeps another one
 * when it is chosen. `system` follows the device and is kept by keeping nothing.
 */
export function wakeThemeSwitch(): void {
  const label = document.querySelector<HTMLElement>('[data-theme-switch]');
  const select = label?.querySelector('select');
  if (!label || !select) return;
  const { dataset } = document.documentElement;
  select.value = dataset.theme ?? 'system';
  select.addEventListener('change', () => {
    if (select.value === 'system') delete dataset.theme;
    else dataset.theme = select.value;
    keepTheme(dataset.theme, label.dataset.themeSwitch ?? '');
  });
  label.hidden = false;
}

function keepTheme(theme: string | undefined, key: string): void {
  // Storage may be blocked; the page has the theme all the same.
  attempt(() => {
    if (theme === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  });
}
