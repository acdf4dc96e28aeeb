import { wakeMarks, wakeSearch } from '../../search/device/wake-search.ts';
import { wakeLooks } from '../../lesson/device/wake-looks.ts';
import { wakePreviews } from './wake-previews.ts';
import { wakeThemeSwitch } from './theme.ts';

/** All that a page loads by itself. Whatever is more than a few lines comes when a reader reaches for it. */
export function wakePage(): void {
  wakeThemeSwitch();
  wakeSearch();
  wakeMarks();
  wakeLooks();
  wakePreviews();
}
