import { wakeMarks, wakeSearch } from '../../search/device/wake-search.ts';
import { wakeLooks } from '../../lesson/device/wake-looks.ts';
import { wakePreviews } from './wake-previews.ts';
import { wakeThemeSwitch } from './theme.ts';

declare global {
  interface ImportMetaEnv {
    /** Whether the garden is kept for reading offline, said by the build. */
    readonly KEEPS_OFFLINE?: boolean;
  }
}

/** All that a page loads by itself. Whatever is more than a few lines comes when a reader reaches for it. */
export function wakePage(): void {
  wakeThemeSwitch();
  wakeSearch();
  wakeMarks();
  wakeLooks();
  wakePreviews();
  // Once all of the page is there.
  if (import.meta.env.KEEPS_OFFLINE)
    addEventListener('load', () => {
      import('../../offline/device/keep-offline.ts').catch(() => undefined);
    });
}
