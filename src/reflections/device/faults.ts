/** Why nothing could be read or written. */
export type Why =
  /** The browser lets this site keep nothing. */
  | 'blocked'
  /** No room is left. */
  | 'full'
  /** The storage does not answer. */
  | 'hanging'
  /** What is there was written by a newer version of the site. */
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

/** Whether the connection was gone when it was needed, so that another may serve. */
export function isLostConnection(error: unknown): boolean {
  return error instanceof Error && /^(InvalidState|Abort)Error$/.test(error.name);
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
