/** A value whose subscribers hear of every change, as `useSyncExternalStore` needs it. */
export type Observable<T> = {
  read: () => T;
  subscribe: (listener: () => void) => () => void;
  set: (value: T) => void;
  change: (changes: Partial<T>) => void;
};

export function createObservable<T extends object>(value: T): Observable<T> {
  const listeners = new Set<() => void>();
  const set = (next: T) => {
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    change: (changes) => set({ ...value, ...changes }),
  };
}
