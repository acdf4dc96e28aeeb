import type { Reflection } from '../../core/reflections/reflection.ts';
import { tellMoment, tellTime } from '../../core/reflections/tell-day.ts';
import { addressOf } from '../../core/reflections/view.ts';
import { useYours } from './context.ts';
import { listCompanions, listSides } from './sides.ts';

type Props = { reflection: Reflection; all: readonly Reflection[] };

/** The ways from one thing to what else there is on the same goal or lesson, beside it. */
export function BesideLinks({ reflection, all }: Props) {
  const { language, words } = useYours();
  const sides = listSides([reflection, ...listCompanions(all, reflection)]);
  // Of a lesson, whatever was written last is set beside each that was written before.
  const own = sides.findLast(({ side }) => side.id === reflection.id);
  const others = sides.filter((one) => one !== own);
  if (!own || others.length === 0) return null;
  const days = [own, ...others].map(({ when }) => tellMoment(when, language));
  const isOneDay = new Set(days).size < days.length;
  return (
    <nav className="yours-part screen-only" aria-label={words.yours.one.beside}>
      <h3>{words.yours.one.beside}</h3>
      <ul className="yours-beside">
        {others.map(({ side, when, reflection: other }) => {
          const [then, now] = when.instant < own.when.instant ? [side, own.side] : [own.side, side];
          const day = (isOneDay ? tellTime : tellMoment)(when, language);
          return (
            <li key={`${side.id} ${side.stance ?? ''}`}>
              <a href={addressOf({ at: 'two', then, now })}>{words.yours.one.besideDay(day)}</a>
              {other.title !== reflection.title && <span className="label"> {other.title}</span>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
