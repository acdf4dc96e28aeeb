import { attempt } from '../../text/attempt.ts';

/**
 * Keeps in the tab, under `key`, what is written in a form before its island is there: from the first letter on, over every
 * reload, until the island has it and calls `forget`. What an earlier page left under it stands in the form again once
 * `isRead`, as if it were written just now.
 */
export function openDraft(island: HTMLElement, key: string, isRead: Promise<unknown>) {
  let isKept = true;
  const keep = () => {
    const text = new URLSearchParams();
    for (const [name, value] of new FormData(island.querySelector('form') ?? undefined))
      if (typeof value === 'string') text.append(name, value);
    isKept = attempt(() => {
      sessionStorage.setItem(key, String(text));
      return true;
    }, false);
  };
  const left = new URLSearchParams(attempt(() => sessionStorage.getItem(key)) ?? '');
  void isRead.then(() => {
    for (const field of island.querySelectorAll<HTMLInputElement>('input, textarea'))
      putBack(field, left);
  });
  island.addEventListener('input', keep);
  return {
    /** False where the tab's storage is blocked or full. */
    isKept: () => isKept,
    forget: () => {
      island.removeEventListener('input', keep);
      attempt(() => sessionStorage.removeItem(key));
    },
  };
}

/** What the reader has given a field since is theirs. */
function putBack(field: HTMLInputElement, left: URLSearchParams): void {
  const { name, type } = field;
  if (type === 'radio' || type === 'checkbox') field.checked ||= left.has(name, field.value);
  else field.value ||= left.get(name) ?? '';
}
