import type { DeviceWords } from '../../words/words.ts';
import type { ImportRefusal } from '../import.ts';
import type { ReadRecord } from '../read-record.ts';

/** Why nothing could be read or written. */
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
  | 'older-tab'
  /** A text is longer than a reflection may hold. */
  | 'too-big'
  /** The reader has erased it since, in another tab maybe. */
  | 'erased'
  | 'failed';

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

/** Gives up waiting after so many milliseconds, with a fault. */
export async function withPatience<T>(promise: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageFault('hanging')), patience);
  });
  try {
    return await Promise.race([promise, impatience]);
  } finally {
    clearTimeout(timer);
  }
}

/** Why something could not be kept, read or erased. */
export function faultWords(why: Why, { reflections: { faults } }: DeviceWords): string {
  const sentences: Record<Why, string> = {
    blocked: faults.blocked,
    full: faults.full,
    hanging: faults.hanging,
    newer: faults.newer,
    'older-tab': faults.olderTab,
    'too-big': faults.tooBig,
    erased: faults.erased,
    failed: faults.failed,
  };
  return sentences[why];
}

/** Why a file was not imported. */
export function refusalWords(
  { why, at }: ImportRefusal,
  { reflections: { refusals } }: DeviceWords,
): string {
  const sentences: Record<ImportRefusal['why'], string> = {
    'too-big': refusals.tooBig,
    'not-json': refusals.notJson,
    'too-deep': refusals.tooDeep,
    'forbidden-key': refusals.forbiddenKey(at),
    'another-format': refusals.anotherFormat,
    newer: refusals.newer,
    'too-many': refusals.tooMany,
    'wrong-field': refusals.wrongField(at),
  };
  return sentences[why];
}

/** What is the matter with something that was set aside. */
export function apartWords(
  { read }: { read: Exclude<ReadRecord, { kind: 'current' }> },
  { reflections: { apart } }: DeviceWords,
): string {
  return read.kind === 'newer' ? apart.newer : apart.unreadable(read.at);
}
