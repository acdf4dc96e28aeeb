import { readRecord, writeRecord } from '../../core/reflections/read-record.ts';
import type { LessonReflection } from '../../core/reflections/reflection.ts';

/** What a reader wrote and chose not to keep: it is in this tab alone, and goes when that is closed. */
export type UnkeptStances = {
  read: () => LessonReflection | undefined;
  write: (reflection: LessonReflection) => void;
  forget: () => void;
};

/** Where it stands in the tab's own storage, by permanent ids. */
export function unkeptKey(site: string, lesson: string): string {
  return `${site}:own:${lesson}`;
}

/** Where storage is blocked or full, it lasts until the page is left. */
export function openUnkeptStances(site: string, lesson: string): UnkeptStances {
  const key = unkeptKey(site, lesson);
  return {
    read: () =>
      attempt(() => {
        const read = readRecord(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
        return read.kind === 'current' && read.reflection.kind === 'lesson'
          ? read.reflection
          : undefined;
      }),
    write: (reflection) =>
      attempt(() => {
        const written = writeRecord(reflection);
        if (written.kind === 'record') sessionStorage.setItem(key, JSON.stringify(written.record));
      }),
    forget: () => attempt(() => sessionStorage.removeItem(key)),
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
