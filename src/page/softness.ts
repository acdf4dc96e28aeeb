/**
 * How soft a word is, from 0 (hard) to 1 (soft), by how far the seam is past its middle, in pixels. A word of before begins
 * to give as the seam comes near, and is soft when it is there; one that stays turns as the seam passes; one of later is
 * still firm where the seam has just been. `reach` is how far the seam is felt.
 */
export function softness(past: number, reach: number, word: 'earlier' | 'kept' | 'later'): number {
  const ahead = { earlier: 0.7, kept: 0.5, later: 0 }[word];
  const share = Math.min(1, Math.max(0, past / reach + ahead));
  return share * share * (3 - 2 * share);
}
