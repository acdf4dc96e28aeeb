import type { DeviceSection, Translate } from '../../words/translate.ts';
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
export function faultWords(why: Why, t: Translate<DeviceSection>): string {
  const sentences: Record<Why, string> = {
    blocked: t('reflections.faults.blocked'),
    full: t('reflections.faults.full'),
    hanging: t('reflections.faults.hanging'),
    newer: t('reflections.faults.newer'),
    'older-tab': t('reflections.faults.olderTab'),
    'too-big': t('reflections.faults.tooBig'),
    erased: t('reflections.faults.erased'),
    failed: t('reflections.faults.failed'),
  };
  return sentences[why];
}

/** Why a file was not imported. */
export function refusalWords({ why, at }: ImportRefusal, t: Translate<DeviceSection>): string {
  const sentences: Record<ImportRefusal['why'], string> = {
    'too-big': t('reflections.refusals.tooBig'),
    'not-json': t('reflections.refusals.notJson'),
    'too-deep': t('reflections.refusals.tooDeep'),
    'forbidden-key': t(
      at === undefined
        ? 'reflections.refusals.forbiddenKey'
        : 'reflections.refusals.forbiddenKeyAt',
      { at },
    ),
    'another-format': t('reflections.refusals.anotherFormat'),
    newer: t('reflections.refusals.newer'),
    'too-many': t('reflections.refusals.tooMany'),
    'wrong-field': t(
      at === undefined ? 'reflections.refusals.wrongField' : 'reflections.refusals.wrongFieldAt',
      { at },
    ),
  };
  return sentences[why];
}

/** What is the matter with something that was set aside. */
export function apartWords(
  { read }: { read: Exclude<ReadRecord, { kind: 'current' }> },
  t: Translate<DeviceSection>,
): string {
  return read.kind === 'newer'
    ? t('reflections.apart.newer')
    : t(read.at === undefined ? 'reflections.apart.unreadable' : 'reflections.apart.unreadableAt', {
        at: read.at,
      });
}
