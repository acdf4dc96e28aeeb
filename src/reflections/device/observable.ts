export type Observable<T extends object> = ReturnType<typeof createObservable<T>>;

/** A value whose subscribers hear of every change, as `useSyncExternalStore` needs it. */
export function createObservable<T extends object>(value: T) {
  const listeners = new Set<() => void>();
  const set = (next: T) => {
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => value,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    change: (changes: Partial<T>) => set({ ...value, ...changes }),
  };
}
