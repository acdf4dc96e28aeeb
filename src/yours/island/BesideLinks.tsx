import { t } from '../../words/device-words.ts';
import type { Reflection } from '../../reflections/reflection.ts';
import { formatDistinct } from '../../reflections/times.ts';
import { addressOf } from '../../reflections/view.ts';
import { titleOf, voicesOf } from '../../reflections/voices.ts';
import { cutText } from '../../text/cut-text.ts';
import { listCompanions, listSides, type SideEntry } from '../group.ts';
import { useYours } from './context.ts';

/** How many characters of a text are shown beside a link. */
const mostCharacters = 60;

type Props = { reflection: Reflection; all: readonly Reflection[] };

/** The ways from one thing to what else there is on the same goal or lesson, beside it. */
export function BesideLinks({ reflection, all }: Props) {
  const { language } = useYours();
  const sides = listSides([reflection, ...listCompanions(all, reflection)]);
  // Of a lesson, whatever was written last is set beside each that was written before.
  const own = sides.findLast(({ side }) => side.id === reflection.id);
  const others = sides.filter((one) => one !== own && !isBeside(one, reflection));
  if (!own || others.length === 0) return null;
  const moments = sides.map(({ when }) => when);
  const format = formatDistinct(moments, language);
  return (
    <nav className="yours-part screen-only" aria-label={t('yours.one.beside')}>
      <h3>{t('yours.one.beside')}</h3>
      <ul className="yours-beside">
        {others.map((other) => {
          const [then, now] = other.when.instant < own.when.instant ? [other, own] : [own, other];
          const address = addressOf({ at: 'two', then: then.side, now: now.side });
          return (
            <li key={address}>
              <a href={address}>{t('yours.one.besideDay', { day: format(other.when) })}</a>
              <span className="label"> {gistOf(other, reflection)}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Whether it stands beside the latest already. */
function isBeside({ side }: SideEntry, reflection: Reflection): boolean {
  return (
    reflection.kind !== 'practice' &&
    side.id === reflection.id &&
    side.stance === voicesOf(reflection).then?.id
  );
}

/** What distinguishes one from the others of its day: the words it begins with, or the practice where that is another. */
function gistOf(other: SideEntry, reflection: Reflection): string {
  if (other.kind === 'stance') return cutText(other.stance.text, mostCharacters);
  const title = titleOf(other.reflection);
  return title === titleOf(reflection) ? '' : title;
}
