/** What a text stands for in an address; the text itself where it cannot be decoded, since anybody may have typed it. */
export function decodeComponent(text: string): string {
  return attempt(() => decodeURIComponent(text), text);
}

/** What `work` gives, or `otherwise` where it throws: for what a browser or a machine may refuse. */
export function attempt<T>(work: () => T): T | undefined;
export function attempt<T>(work: () => T, otherwise: T): T;
export function attempt<T>(work: () => T, otherwise?: T): T | undefined {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
