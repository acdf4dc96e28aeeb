import { t } from '../../words/device-words.ts';
import { createRoot } from 'react-dom/client';
import { openReflections } from '../../reflections/device/open-reflections.ts';
import { YoursContext, type YoursTools } from './context.ts';
import { readSetup } from '../setup.ts';
import { Yours } from './Yours.tsx';
import { createYoursStore } from './yours-store.ts';

/** Shows what is kept, in the place that the page holds ready. */
export function mountYours(place: HTMLElement): void {
  const setup = readSetup(place.dataset.yours);
  const language = document.documentElement.lang;
  const reflections = openReflections(setup.site);
  const tools: YoursTools = {
    reflections,
    store: createYoursStore(reflections),
    setup,
    t,
    language,
    now: () => ({
      instant: new Date().toISOString(),
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    root: new URL('..', document.baseURI.replace(/[?#].*/, '')).href,
  };
  void tools.store.refresh();
  createRoot(place).render(
    <YoursContext value={tools}>
      <Yours />
    </YoursContext>,
  );
}
