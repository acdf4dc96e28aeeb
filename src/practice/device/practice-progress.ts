import type { Practice } from '../practice.ts';
import { readSession, type Session } from '../session.ts';

export type Progress = {
  read: () => Session | undefined;
  /** False where the browser lets nothing be kept. */
  keep: (session: Session) => boolean;
  /** Tells when a page that was left stands there again as it was, while other pages of the tab have gone on. */
  onRestore: (listener: () => void) => void;
};

/**
 * Keeps a practice being taken for as long as the tab is open. Where storage is blocked or full, nothing is kept: the
 * practice goes on all the same.
 */
export function keepProgress(
  key: string,
  practice: Practice,
  openStorage: () => Storage = () => sessionStorage,
): Progress {
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(openStorage().getItem(key) ?? 'null');
        return readSession(practice, kept);
      } catch {
        return undefined;
      }
    },
    keep: (session) => {
      try {
        openStorage().setItem(key, JSON.stringify(session));
        return true;
      } catch {
        return false;
      }
    },
    onRestore: (listener) => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) listener();
      });
    },
  };
}

/** Where progress is kept: by permanent ids, since many gardens may share one host. */
export function progressKey(siteId: string, practiceId: string): string {
  return `${siteId}:practice:${practiceId}`;
}
