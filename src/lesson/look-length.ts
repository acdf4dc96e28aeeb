/** How large a belief may be set: a sentence fills the screen, and a paragraph need not. */
export function lookLength(texts: readonly (string | undefined)[]): 'short' | 'long' | 'very-long' {
  const longest = Math.max(...texts.map((text) => text?.length ?? 0));
  if (longest > 300) return 'very-long';
  return longest > 90 ? 'long' : 'short';
}
