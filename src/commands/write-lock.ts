import { stringify } from 'yaml';
import { lockHead, type StancesLock } from '../content/check/past/stances-lock.ts';

/** The lock as text: lessons by their ids, stances by their numbers, and never a line broken for its length. */
export function writeLock(lock: StancesLock): string {
  const lessons = Object.entries(lock)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, stances]) => stringify({ [id]: numbered(stances) }, { lineWidth: 0 }));
  return `${lockHead.map((line) => `# ${line}\n`).join('')}\n${lessons.join('\n')}`;
}

/** Numbers as keys, which need no quotes. */
function numbered(stances: StancesLock[string]): Map<number, unknown> {
  return new Map(
    Object.entries(stances)
      .map(([number, kept]) => [Number(number), kept] as const)
      .sort(([a], [b]) => a - b),
  );
}
