/** How deep an export may nest, which is far deeper than any does. */
const deepest = 20;

/** Keys that would reach into objects themselves once somebody copied them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

export type Examined = { kind: 'sound' } | { kind: 'too-deep' | 'forbidden-key'; at: string };

/** Looks through parsed JSON for what could do harm. It keeps its own list of what is left, so depth cannot break it. */
export function examineJson(value: unknown): Examined {
  const left: { value: unknown; path: readonly string[] }[] = [{ value, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const at = next.path.join('.');
    if (next.path.length >= deepest) return { kind: 'too-deep', at };
    for (const [key, inner] of Object.entries(next.value)) {
      if (forbidden.has(key)) return { kind: 'forbidden-key', at: [...next.path, key].join('.') };
      left.push({ value: inner, path: [...next.path, key] });
    }
  }
  return { kind: 'sound' };
}
