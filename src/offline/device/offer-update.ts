import '../../page/device/adopt-shared-styles.ts';
import { t } from '../../words/device-words.ts';
import { skipWaiting } from '../worker-facts.ts';

/** Says that a newer version is there, and leaves it to the reader when to go on with it. */
export function offerUpdate(registration: ServiceWorkerRegistration): void {
  if (document.querySelector('[data-update]')) return;
  const bar = document.createElement('div');
  bar.className = 'notice-bar screen-only';
  bar.dataset.update = '';
  const status = document.createElement('span');
  status.role = 'status';
  bar.append(
    status,
    makeButton(t('late.reload'), () => reload(registration)),
    makeButton(t('search.close'), () => bar.remove()),
  );
  document.body.append(bar);
  // What is in a status from the start is not read out.
  setTimeout(() => (status.textContent = t('update.newer')));
}

function reload({ waiting }: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  if (!waiting) return location.reload();
  serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting.postMessage(skipWaiting);
}

function makeButton(name: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.textContent = name;
  button.addEventListener('click', press);
  return button;
}
