import type { Translate } from '../words/translate.ts';
import type { Practice, Question } from './practice.ts';

/**
 * Where a question stands among those that are shown, in words: before the first about how many there are, then the part
 * that it is in, or its number where it is in none. A single question stands nowhere.
 */
export function describePlace(
  { questions }: Practice,
  shown: readonly Question[],
  index: number,
  t: Translate<'practice'>,
): string | undefined {
  // What is asked again is not counted before it is.
  const written = questions.filter(({ repeats }) => repeats === undefined).length;
  if (written === 1) return undefined;
  if (index === 0) return t('practice.ahead', { n: written });
  const parts = [...new Set(questions.flatMap(({ theme }) => theme ?? []))];
  const part = shown[index]?.theme;
  if (part !== undefined && parts.length > 1)
    return t('practice.part', { part, n: parts.indexOf(part) + 1, of: parts.length });
  const hasBranches = questions.some(({ when }) => when);
  const of = Math.max(written, shown.length);
  return t(hasBranches ? 'practice.question' : 'practice.questionOf', { n: index + 1, of });
}
