import { count } from '../../../text/count.ts';
import type { Past } from './examine-past.ts';
import { lockPath } from '../../stances-lock.ts';

/**
 * The sentence for past stances that stances.lock does not hold yet; undefined where there are none. A file that is
 * missing is told as such: it may have been lost, and nothing else would say so.
 */
export function tellUnrecorded({
  news,
  hasLock,
}: Pick<Past, 'news' | 'hasLock'>): string | undefined {
  if (news.length === 0) return undefined;
  const [verb, them] = news.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const stances = `${count(news.length, 'past stance')} ${verb}`;
  if (hasLock) return `${stances} not recorded yet: npm run check -- --accept records ${them}.`;
  return `${stances} held to no words, because there is no ${lockPath}. If there was one, bring it back; if not, npm run check -- --accept writes it.`;
}
