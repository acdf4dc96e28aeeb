import { isRecord } from '../../text/record.ts';
import { readRecord, writeRecord } from '../../reflections/read-record.ts';
import type { LessonReflection } from '../../reflections/reflection.ts';

/** What is in this tab alone, and whether it should be kept but could not. */
export type Unkept = { reflection: LessonReflection; isWished: boolean };

/** What a reader wrote and chose not to keep, or what could not be kept: it goes when the tab is closed. */
export type UnkeptStances = {
  read: () => Unkept | undefined;
  write: (unkept: Unkept) => void;
  forget: () => void;
};

/** Where it stands in the tab's own storage, by permanent ids. */
function unkeptKey(site: string, lesson: string): string {
  return `${site}:own:${lesson}`;
}

/** Where that storage is blocked or full, it lasts until the page is left. */
export function openUnkeptStances(site: string, lesson: string): UnkeptStances {
  const key = unkeptKey(site, lesson);
  return {
    read: () =>
      attempt(() => {
        const unkept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        if (!isRecord(unkept)) return undefined;
        const read = readRecord(unkept.record);
        return read.kind === 'current' && read.reflection.kind === 'lesson'
          ? { reflection: read.reflection, isWished: unkept.isWished === true }
          : undefined;
      }),
    write: ({ reflection, isWished }) =>
      attempt(() => {
        const written = writeRecord(reflection);
        if (written.kind === 'record')
          sessionStorage.setItem(key, JSON.stringify({ record: written.record, isWished }));
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
