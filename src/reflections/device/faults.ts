import { t } from '../../words/device-words.ts';
import type { ImportRefusal } from '../import.ts';
import type { ReadRecord } from '../read-record.ts';

/** Why nothing could be read or written, by the name of the sentence that says so. */
export type Why =
  /** The browser lets this site keep nothing. */
  | 'blocked'
  /** No room is left. */
  | 'full'
  /** The storage does not answer. */
  | 'hanging'
  /** What is stored was written by a newer version of the site. */
  | 'newer'
  /** A tab with an older version of the site is in the way. */
  | 'olderTab'
  /** A text is longer than a reflection may hold. */
  | 'tooBig'
  /** The reader has erased it since, in another tab maybe. */
  | 'erased'
  | 'failed';

/** What could not be done with the storage, as a result. */
export type Fault = { kind: 'fault'; why: Why };

/** A fault that this code has found itself. */
export class StorageFault extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

const whys = new Map<string, Why>([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['SecurityError', 'blocked'],
]);

/** What an error of the browser's means to the reader. */
export function whyOf(error: unknown): Why {
  if (error instanceof StorageFault) return error.why;
  return (error instanceof Error ? whys.get(error.name) : undefined) ?? 'failed';
}

/** How many milliseconds the storage may take to answer before its reader is told. */
export const longestSilence = 2_000;

/** How many milliseconds without an answer it is given up after: a slow disk may answer all the same. */
export const storageTimeout = 10_000;

/** Tells where the storage does not answer soon. What comes of it is waited for all the same. */
export function tellLate<T>(answer: Promise<T>, tell: (fault: Fault) => void): Promise<T> {
  const timer = setTimeout(() => tell({ kind: 'fault', why: 'hanging' }), longestSilence);
  return answer.finally(() => clearTimeout(timer));
}

/** Gives up waiting after so many milliseconds, with a fault. */
export function withTimeout<T>(promise: Promise<T>, timeout: number): Promise<T> {
  const { promise: hanging, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new StorageFault('hanging')), timeout);
  return Promise.race([promise, hanging]).finally(() => clearTimeout(timer));
}

/** Why something could not be kept, read or erased. */
export function faultWords(why: Why): string {
  return t(`reflections.faults.${why}`);
}

/** Why a file was not imported. */
export function refusalWords({ why, at }: ImportRefusal): string {
  const hasPlace = why === 'forbiddenKey' || why === 'wrongField';
  return hasPlace && at !== undefined
    ? t(`reflections.refusals.${why}At`, { at })
    : t(`reflections.refusals.${why}`);
}

/** What is the matter with something that was set aside. */
export function apartWords(read: Exclude<ReadRecord, { kind: 'current' }>): string {
  if (read.kind === 'newer') return t('reflections.apart.newer');
  const { at } = read;
  return at === undefined
    ? t('reflections.apart.unreadable')
    : t('reflections.apart.unreadableAt', { at });
}
