import { useMemo, useState } from 'react';
import { groupByGoal, groupByPractice, type Group } from '../group.ts';
import { prepareSearch, type Match } from '../../reflections/search.ts';
import type { Reflection } from '../../reflections/reflection.ts';
import { addressOf } from '../../reflections/view.ts';
import { Arrange, type Arrangement, type Choice } from './Arrange.tsx';
import { useYours } from './context.ts';
import { KeptEntry } from './KeptEntry.tsx';
import { outermost } from '../sides.ts';

export const everything: Choice = { query: '', arrangement: 'newest' };

/** The most that is shown at once, so that a drawer of years opens as fast as a new one. */
const atOnce = 100;

type Props = {
  reflections: readonly Reflection[];
  choice: Choice;
  onChoice: (choice: Choice) => void;
};

/** Everything that is kept, searched as somebody types. */
export function KeptList({ reflections, choice, onChoice }: Props) {
  const { t } = useYours();

  const [most, setMost] = useState(atOnce);
  const search = useMemo(() => prepareSearch(reflections), [reflections]);
  const found = search(choice.query);
  const isSearching = choice.query.trim() !== '';
  const groups = arrange(found.slice(0, most), choice.arrangement, t('yours.list.noGoal'));
  return (
    <section aria-labelledby="_kept">
      <h2 id="_kept" tabIndex={-1} className="visually-hidden">
        {t('yours.list.title')}
      </h2>
      <Arrange isOrdered={reflections.length > 1} choice={choice} onChoice={onChoice} />
      <p className="label yours-found" role="status">
        {isSearching &&
          (found.length > 0
            ? t('yours.list.found', { n: found.length })
            : t('yours.list.nothing', { query: choice.query }))}
      </p>
      {groups.map(({ key, name, entries }) => (
        <Entries
          key={key}
          name={name}
          entries={entries}
          isGoalTold={choice.arrangement !== 'goal'}
        />
      ))}
      {found.length > most && (
        <button type="button" className="quiet-button" onClick={() => setMost(most + atOnce)}>
          {t('yours.list.more')}
        </button>
      )}
    </section>
  );
}

type Arranged = { key: string; name: string | undefined; entries: Match[] };

/** What is found in its groups, each with a name; in order of time there is one, and it needs none. */
function arrange(found: readonly Match[], arrangement: Arrangement, noGoal: string): Arranged[] {
  if (arrangement === 'newest') return [{ key: 'all', name: undefined, entries: [...found] }];
  const byReflection = new Map(found.map((one) => [one.reflection, one]));
  const group = arrangement === 'goal' ? groupByGoal : groupByPractice;
  return group([...byReflection.keys()]).map(({ key, name, reflections }: Group) => ({
    key,
    name: name || noGoal,
    entries: reflections.flatMap((reflection) => byReflection.get(reflection) ?? []),
  }));
}

type EntriesProps = Pick<Arranged, 'name' | 'entries'> & { isGoalTold: boolean };

function Entries({ name, entries, isGoalTold }: EntriesProps) {
  const { t } = useYours();
  const pair = name && outermost(entries.map(({ reflection }) => reflection));
  return (
    <>
      {name && (
        <div className="yours-group">
          <h3>{name}</h3>
          {pair && (
            <a href={addressOf({ at: 'two', ...pair })}>
              {t('yours.list.firstAndLast')}
              <span className="visually-hidden">{t('marks.colon') + name}</span>
            </a>
          )}
        </div>
      )}
      <ul className="yours-list">
        {entries.map((found) => (
          <KeptEntry
            key={found.reflection.id}
            found={found}
            isGoalTold={isGoalTold}
            Heading={name ? 'h4' : 'h3'}
          />
        ))}
      </ul>
    </>
  );
}
