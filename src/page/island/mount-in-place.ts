import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { replaceKeepingFocus } from './replace-keeping-focus.ts';

type Place = {
  /** Several islands may stand in one page. */
  prefix: string;
  /** Called with the form in its place again, if what took it breaks later. */
  broken: () => void;
};

/** Puts an island in the place of the form in the page. Throws, and leaves the form, where it cannot be drawn. */
export function mountInPlace(
  form: HTMLFormElement,
  island: ReactNode,
  { prefix, broken }: Place,
): void {
  const container = document.createElement('div');
  const failures: unknown[] = [];
  const root = createRoot(container, {
    identifierPrefix: prefix,
    onUncaughtError: (error) => {
      reportError(error);
      failures.push(error);
      if (!container.isConnected) return;
      container.replaceWith(form);
      broken();
    },
  });
  flushSync(() => root.render(island));
  if (failures.length > 0) throw new Error(`The island ${prefix} could not be drawn.`);
  replaceKeepingFocus(form, container);
  empty(form);
}

/** What the form was given is in the island now. Should the form ever come back, it must not be read twice. */
function empty(form: HTMLFormElement): void {
  form.reset();
  delete form.dataset.submitted;
}
