import { wakeMarks, wakeSearch } from '../../search/device/wake-search.ts';
import { wakeThemeSwitches } from './theme.ts';

/** All that a page loads by itself. Whatever is more than a few lines comes when a reader reaches for it. */
export function wakePage(): void {
  wakeThemeSwitches();
  wakeSearch();
  wakeMarks();
}
