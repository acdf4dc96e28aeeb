/** Names that pages hold while something is their own, so that no other page takes it for left behind. */
export type Holds = {
  hold: (name: string) => void;
  letGo: (name: string) => void;
  /** Works while nobody holds the name; somebody who does is not waited for. */
  whileFree: (name: string, work: () => Promise<void>) => Promise<void>;
};

/** Whether this browser can tell what the pages of a site hold. Pages without https cannot. */
export function canHold(): boolean {
  return 'locks' in navigator;
}

/** A page that is gone holds nothing any more, however it went. */
export function createHolds(): Holds {
  const held = new Map<string, () => void>();
  const letGo = (name: string) => {
    held.get(name)?.();
    held.delete(name);
  };
  // The page that comes next should not have to wait until this one is wholly gone.
  addEventListener('pagehide', () => [...held.keys()].forEach(letGo));
  return {
    hold: (name) => {
      if (!canHold() || held.has(name)) return;
      const holding = new Promise<void>((resolve) => held.set(name, resolve));
      navigator.locks.request(name, () => holding).catch(() => undefined);
    },
    letGo,
    whileFree: async (name, work) => {
      if (!canHold()) return work();
      await navigator.locks
        .request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined))
        // A page that may hold nothing takes nothing.
        .catch(() => undefined);
    },
  };
}
