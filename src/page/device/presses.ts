/** After a finger or a key is lifted, the browser still has a click to give. */
const clickDelay = 100;

/** What begins and what ends while a reader is in the middle of something. */
const holds = [
  { begins: 'pointerdown', ends: ['pointerup', 'pointercancel'] },
  { begins: 'keydown', ends: ['keyup'] },
  { begins: 'compositionstart', ends: ['compositionend'] },
] as const;

/**
 * Knows whether a finger, a mouse button or a key is down in a part of the page, or a word is being composed there:
 * what it is about to choose must not be exchanged beneath it. `ended` resolves once nothing is.
 */
export function watchPresses(
  part: HTMLElement,
  signal: AbortSignal,
): { ended: () => Promise<void> } {
  const options = { capture: true, signal };
  const held = new Set<string>();
  const waiting: (() => void)[] = [];
  const release = (...kinds: string[]) => {
    for (const kind of kinds) held.delete(kind);
    if (held.size === 0) for (const resolve of waiting.splice(0)) resolve();
  };
  for (const { begins, ends } of holds) {
    part.addEventListener(begins, () => held.add(begins), options);
    for (const end of ends)
      addEventListener(end, () => setTimeout(release, clickDelay, begins), options);
  }
  addEventListener('blur', () => setTimeout(release, clickDelay, ...held), options);
  return {
    ended: () =>
      new Promise((resolve) => {
        if (held.size > 0) waiting.push(resolve);
        else resolve();
      }),
  };
}

/**
 * Resolves once no dialog stands open over the page. It gives the focus back to what had it, which must still be there
 * by then; browsers do so just before they tell of its closing.
 */
export async function dialogsClosed(): Promise<void> {
  const open = document.querySelector('dialog[open]');
  if (open) await new Promise((resolve) => open.addEventListener('close', resolve, { once: true }));
}
