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
  try {
    if (theme === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be blocked; the page has the theme all the same. Imported, `attempt` would be a file of its own that
    // every page loads at once.
  }
}
