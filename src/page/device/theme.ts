/** What a reader can choose. `system` follows the device and is kept by keeping nothing. */
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Wakes every switch of the page, and shows it: without script it would do nothing. */
export function wakeThemeSwitches(): void {
  for (const label of document.querySelectorAll<HTMLElement>('[data-theme-switch]')) {
    const select = label.querySelector('select');
    if (!select) continue;
    wakeThemeSwitch(select, label.dataset.themeSwitch ?? '');
    label.hidden = false;
  }
}

/**
 * Wakes the switch: shows the theme in force, and keeps another one when it is chosen. Where storage is blocked
 * the choice still holds for this page.
 */
function wakeThemeSwitch(select: HTMLSelectElement, key: string): void {
  select.value = document.documentElement.dataset.theme ?? 'system';
  select.addEventListener('change', () => {
    const theme = parseTheme(select.value);
    applyTheme(theme);
    keepTheme(theme, key);
  });
}

function parseTheme(value: string): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function keepTheme(theme: Theme, key: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be blocked; the page has the theme all the same.
  }
}
