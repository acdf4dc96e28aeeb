import { writeCanonical } from '../../../text/digest.ts';
import type { KeptStance } from '../../stances-lock.ts';
import { normaliseWords } from '../../normal-words.ts';
import { findFirstChange, formatWordChanges } from './word-changes.ts';

/** One changed part of a stance: its field, or nothing for its text; and what became of its words. */
export type StanceChange = {
  path: PropertyKey[];
  what: string;
  /** The first changed word, counted from 0. */
  word?: number | undefined;
};

/**
 * What readers of a stance read otherwise than before. Nothing is contradicted by a date found out more exactly, nor by
 * what a stance needs to say once an earlier one stands before it.
 */
export function findStanceChanges(kept: KeptStance, after: KeptStance): StanceChange[] {
  const { changed, label, turns } = after;
  const before = isPreceded(kept, after) ? { label, turns, ...kept, changed } : kept;
  return [
    ...judgeDate(before.on, after.on),
    ...(['label', 'line', 'changed'] as const).flatMap((field) =>
      judgeText([field], before[field], after[field]),
    ),
    ...judgeTurns(before.turns ?? [], after.turns ?? []),
    ...judgeText([], before.body?.join(' '), after.body?.join(' ')),
    ...judgeErrata(before.errata ?? [], after.errata ?? []),
  ];
}

/** True where a stance was its lesson's first and is no longer: only then may it say what changed, and has to. */
export function isPreceded(before: KeptStance, after: KeptStance): boolean {
  return before.changed === undefined && after.changed !== undefined;
}

/** True where a date is known better than before. */
export function isBetterDated(before: KeptStance, after: KeptStance): boolean {
  return before.on !== after.on && judgeDate(before.on, after.on).length === 0;
}

/** The corrections that were not there before. */
export function findNewErrata(before: KeptStance, after: KeptStance): string[] {
  return (after.errata ?? []).filter((one) => !before.errata?.includes(one));
}

function judgeDate(before: string | undefined, after: string | undefined): StanceChange[] {
  if (before === undefined || after?.startsWith(before)) return [];
  return [{ path: ['on'], what: `the date ${before} became ${after ?? 'none'}` }];
}

function judgeText(path: PropertyKey[], before = '', after = ''): StanceChange[] {
  const [old, fresh] = [normaliseWords(before), normaliseWords(after)];
  const what = formatWordChanges(old, fresh);
  return what === '' ? [] : [{ path, what, word: findFirstChange(old, fresh) }];
}

type Turns = NonNullable<KeptStance['turns']>;

/** Turns may stand in another order, since pages may show them so. */
function judgeTurns(before: Turns, after: Turns): StanceChange[] {
  const isIn = (turns: Turns, turn: Turns[number]) =>
    turns.some((other) => writeCanonical(other) === writeCanonical(turn));
  const gone = before.filter((turn) => !isIn(after, turn));
  const come = after.filter((turn) => !isIn(before, turn));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const [old, fresh] = [gone[index], come[index]];
    const path = fresh ? ['turns', after.indexOf(fresh)] : ['turns'];
    return judgeText(path, old && readTurn(old), fresh && readTurn(fresh));
  }).flat();
}

function readTurn({ kind, belief, now, because }: Turns[number]): string {
  return [kind, belief, now, because].filter((part) => part !== undefined).join(' ');
}

/** A correction that was once published stays published. */
function judgeErrata(before: string[], after: string[]): StanceChange[] {
  return before
    .filter((one) => !after.includes(one))
    .map((one) => ({ path: ['errata'], what: `the correction “${one}” is gone` }));
}
