import { attempt } from '../../text/attempt.ts';
import { isRecord } from '../../text/record.ts';

/** What happened to what is kept. */
export type News =
  | { kind: 'changed' | 'erased'; ids: string[] }
  /** Something may have happened in another tab. */
  | { kind: 'maybe-changed' }
  /** A newer version of the site has taken over: nothing is kept from here until the page is loaded again. */
  | { kind: 'outdated' }
  /** The storage was emptied under the page. What the page still held is in it again, or could not be. */
  | { kind: 'cleared'; isMended: boolean };

export type NewsChannel = ReturnType<typeof openNews>;

/** Carries news between tabs. The database alone is the truth: news only says when to look. */
export function openNews(name: string) {
  const listeners = new Set<(news: News) => void>();
  /** Notifies this page alone. */
  const notifyHere = (news: News) => {
    for (const listener of listeners) listener(news);
  };
  const channel = attempt(() => new BroadcastChannel(name));
  if (channel) channel.onmessage = ({ data }: MessageEvent<unknown>) => notifyHere(readNews(data));
  else
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') notifyHere({ kind: 'maybe-changed' });
    });
  return {
    /** Notifies this page and all other tabs. */
    notify: (news: Extract<News, { ids: string[] }>) => {
      notifyHere(news);
      channel?.postMessage(news);
    },
    notifyHere,
    watch: (listener: (news: News) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Another tab may run another version of the site, and say what this one does not understand. */
function readNews(data: unknown): News {
  if (!isRecord(data) || !Array.isArray(data.ids)) return { kind: 'maybe-changed' };
  const ids = data.ids.filter((id) => typeof id === 'string');
  if (data.kind === 'changed' || data.kind === 'erased') return { kind: data.kind, ids };
  return { kind: 'maybe-changed' };
}
