import { t } from '../../words/device-words.ts';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { KeptStance, Reflection, StancesReflection } from '../../reflections/reflection.ts';
import { prepareSearch, type Match } from '../../reflections/search.ts';
import { dayOf, formatMoment, whenOf } from '../../reflections/times.ts';
import { addressOf } from '../../reflections/view.ts';
import { titleOf, voicesOf } from '../../reflections/voices.ts';
import { Dateline } from '../../reflections/island/Dateline.tsx';
import type { ExcerptPart } from '../../text/spans.ts';
import { goalOf, groupByGoal, groupByPractice, outermost } from '../group.ts';
import { useYours } from './context.ts';
import { ListSearch } from './ListSearch.tsx';
import type { Choice } from './yours-store.ts';
import { Button } from '../../page/island/Button.tsx';

/** The most that is shown at once, so that a drawer of years opens as fast as a new one. */
const atOnce = 100;

/** Everything that is kept, searched as somebody types. */
export function KeptList({ reflections }: { reflections: readonly Reflection[] }) {
  const { store } = useYours();
  const { choice } = useSyncExternalStore(store.state.subscribe, store.state.read);
  const [most, setMost] = useState(atOnce);
  const search = useMemo(() => prepareSearch(reflections), [reflections]);
  const matches = search(choice.query);
  const isSearching = choice.query.trim() !== '';
  const groups = arrange(matches.slice(0, most), choice.arrangement);
  return (
    <section aria-labelledby="_kept">
      <h2 id="_kept" tabIndex={-1} className="visually-hidden">
        {t('yours.list.title')}
      </h2>
      <ListSearch isOrdered={reflections.length > 1} choice={choice} />
      <p className="label yours-found" role="status">
        {isSearching &&
          (matches.length > 0
            ? t('yours.list.found', { n: matches.length })
            : t('yours.list.nothing', { query: choice.query }))}
      </p>
      {groups.map((group) => (
        <Entries key={group.key} group={group} isGoalShown={choice.arrangement !== 'goal'} />
      ))}
      {matches.length > most && (
        <Button text={t('yours.list.more')} onPress={() => setMost(most + atOnce)} />
      )}
    </section>
  );
}

type Arranged = { key: string; name: string | undefined; entries: Match[] };

/** The matches in their groups, each with a name; in order of time there is one, and it needs none. */
function arrange(matches: Match[], arrangement: Choice['arrangement']): Arranged[] {
  if (arrangement === 'newest') return [{ key: 'all', name: undefined, entries: matches }];
  const byReflection = new Map(matches.map((one) => [one.reflection, one]));
  const group = arrangement === 'goal' ? groupByGoal : groupByPractice;
  return group([...byReflection.keys()]).map(({ key, name, reflections }) => ({
    key,
    name: name || t('yours.list.noGoal'),
    entries: reflections.flatMap((reflection) => byReflection.get(reflection) ?? []),
  }));
}

/** `isGoalShown` is false where the list has said it already. */
function Entries({ group, isGoalShown }: { group: Arranged; isGoalShown: boolean }) {
  const { name, entries } = group;
  const Heading = name ? 'h4' : 'h3';
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
        {entries.map((match) => (
          <KeptEntry key={match.reflection.id} {...{ match, isGoalShown, Heading }} />
        ))}
      </ul>
    </>
  );
}

type EntryProps = { match: Match; isGoalShown: boolean; Heading: 'h3' | 'h4' };

/** One thing that is kept, in a few lines: enough to know it again. */
function KeptEntry({ match: { reflection, excerpts }, isGoalShown, Heading }: EntryProps) {
  const { language } = useYours();
  const goal = isGoalShown && goalOf(reflection);
  const when = whenOf(reflection);
  const day = formatMoment(when, language);
  const isSearched = excerpts.length > 0;
  return (
    <li>
      <Heading>
        <a href={addressOf({ at: 'one', id: reflection.id })} data-entry={reflection.id}>
          {titleOf(reflection)}
          <span className="visually-hidden">{t('marks.comma') + day}</span>
        </a>
      </Heading>
      {(isSearched || reflection.kind === 'practice') && (
        <p className="label">
          <time dateTime={when.instant}>{day}</time>
          {goal && <span>{t('yours.list.goal', { name: goal })}</span>}
        </p>
      )}
      {isSearched &&
        excerpts.map(({ excerpt }, index) => <MarkedPassage key={index} excerpt={excerpt} />)}
      {!isSearched && <Gist reflection={reflection} />}
    </li>
  );
}

/** What came of a practice; or then above now, of what a reader has written. */
function Gist({ reflection }: { reflection: Reflection }) {
  if (reflection.kind !== 'practice') return <Voices reflection={reflection} />;
  const { outcome, place } = reflection;
  return (
    <>
      {outcome && <p className="yours-gist">{outcome.title}</p>}
      {(place !== undefined || !outcome) && (
        <p className="yours-gist">{t('yours.list.unfinished')}</p>
      )}
    </>
  );
}

function Voices({ reflection }: { reflection: StancesReflection }) {
  const { then, now } = voicesOf(reflection);
  return (
    <div className="yours-voices">
      {then && <Voice voice="then" stance={then} />}
      {now && <Voice voice="now" stance={now} />}
    </div>
  );
}

function Voice({ voice, stance }: { voice: 'then' | 'now'; stance: KeptStance }) {
  const { setup, language, now } = useYours();
  const today = dayOf(now());
  return (
    <div className={voice}>
      <p className="label">
        <span className={`voice-${voice}`}>{setup.voices[voice]}</span>
        <Dateline {...{ stance, today, language }} isThen={voice === 'then'} />
      </p>
      <p className="yours-gist">{stance.text}</p>
    </div>
  );
}

/** A passage with what was searched for marked in it. */
function MarkedPassage({ excerpt }: { excerpt: readonly ExcerptPart[] }) {
  return (
    <p className="yours-passage">
      {excerpt.map(({ text, isMarked }, index) =>
        // Each in an element of its own: a page translator replaces the text nodes, and React could not remove them.
        isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </p>
  );
}
