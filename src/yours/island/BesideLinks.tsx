import type { Reflection } from '../../reflections/reflection.ts';
import { useYours } from './context.ts';
import { formatDistinct } from '../../reflections/times.ts';
import { listCompanions, listSides, type Kept } from '../sides.ts';
import { addressOf } from '../../reflections/view.ts';

/** How many characters of a text are told beside a link. */
const longestGist = 60;

type Props = { reflection: Reflection; all: readonly Reflection[] };

/** The ways from one thing to what else there is on the same goal or lesson, beside it. */
export function BesideLinks({ reflection, all }: Props) {
  const { language, t } = useYours();
  const sides = listSides([reflection, ...listCompanions(all, reflection)]);
  // Of a lesson, whatever was written last is set beside each that was written before.
  const own = sides.findLast(({ side }) => side.id === reflection.id);
  const others = sides.filter((one) => one !== own);
  if (!own || others.length === 0) return null;
  const tell = formatDistinct(
    [own, ...others].map(({ when }) => when),
    language,
  );
  return (
    <nav className="yours-part screen-only" aria-label={t('yours.one.beside')}>
      <h3>{t('yours.one.beside')}</h3>
      <ul className="yours-beside">
        {others.map((other) => {
          const [then, now] = other.when.instant < own.when.instant ? [other, own] : [own, other];
          const address = addressOf({ at: 'two', then: then.side, now: now.side });
          return (
            <li key={address}>
              <a href={address}>{t('yours.one.besideDay', { day: tell(other.when) })}</a>
              <span className="label"> {gistOf(other, reflection)}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** What tells one from the others of its day: the words it begins with, or the practice where that is another. */
function gistOf(other: Kept, { title }: Reflection): string {
  if (other.kind === 'practice')
    return other.reflection.title === title ? '' : other.reflection.title;
  const text = [...other.stance.text.trim().replaceAll(/\s+/g, ' ')];
  if (text.length <= longestGist) return text.join('');
  return `${text.slice(0, longestGist).join('').trimEnd()} …`;
}
