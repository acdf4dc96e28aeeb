import { t } from '../../words/device-words.ts';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Reflection } from '../../reflections/reflection.ts';
import { dayOf, formatMoment } from '../../reflections/times.ts';
import { addressOf } from '../../reflections/view.ts';
import { titleOf } from '../../reflections/voices.ts';
import { newId } from '../../reflections/device/impure.ts';
import { clearingSaid } from '../../reflections/device/open-reflections.ts';
import type { Listed } from '../../reflections/device/stored.ts';
import { onThisDay, revisitsDue } from '../revisit.ts';
import { useYours } from './context.ts';
import { ExportButtons, UnreadablePanel } from './ExportPanel.tsx';
import { Fold } from './Fold.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { KeptList } from './KeptList.tsx';
import { eraseVisits, hasVisits } from '../../page/device/visits-kept.ts';
import { listUnkeptWords } from '../device/unkept-words.ts';
import { Button } from '../../page/island/Button.tsx';

/** Everything that is kept, the newest first, and what can be done with all of it. */
export function AllKept({ reflections, apart }: Pick<Listed, 'reflections' | 'apart'>) {
  const { setup, root, store } = useYours();
  const isEmpty = reflections.length === 0;
  const [hasMore, setHasMore] = useState(
    () => hasVisits(setup.site) || listUnkeptWords(setup.site).length > 0,
  );
  const head = useRef<HTMLHeadingElement>(null);
  const erase = () => {
    eraseVisits(setup.site);
    setHasMore(false);
    // Where there was nothing else, the button is gone with it.
    head.current?.focus();
    return store.erase();
  };
  return (
    <div className="column">
      {isEmpty ? (
        <div className="yours-empty">
          <h2 tabIndex={-1} ref={head}>
            {t('yours.empty')}
          </h2>
          <p>{t('yours.emptyHint')}</p>
          <p>{t('yours.beginHint')}</p>
          <div className="yours-acts">
            <BeginLink look="button" />
            {setup.practices.length > 0 && (
              <a href={new URL('practices/', root).href}>{t('yours.practices')}</a>
            )}
          </div>
        </div>
      ) : (
        <>
          <Offers reflections={reflections} />
          <p className="yours-begin">
            <BeginLink look="quiet-button" />
          </p>
          <KeptList reflections={reflections} />
        </>
      )}
      {apart.length > 0 && <UnreadablePanel apart={apart} />}
      <div className="yours-folds">
        {!isEmpty && (
          <Fold title={t('yours.along.title')}>
            <p className="label">{t('yours.along.hint')}</p>
            <ExportButtons isExplained />
          </Fold>
        )}
        <ImportPanel />
        {(!isEmpty || hasMore) && (
          <Fold title={t('yours.erase.title')}>
            <p className="label">{t('yours.erase.hint')}</p>
            <div className="yours-acts">
              <Button text={t('yours.erase.all')} onPress={erase} />
            </div>
          </Fold>
        )}
      </div>
    </div>
  );
}

/** The way to a then and now without a lesson. Its id is new each time, so that Back and a reload find it again. */
function BeginLink({ look }: { look: 'button' | 'quiet-button' }) {
  const [id] = useState(newId);
  return (
    <a className={look} href={addressOf({ at: 'own', id })}>
      {t('yours.begin')}
    </a>
  );
}

/** What the reader wished to come back to, what is from this day of another year, and what to know of storage: each once. */
function Offers({ reflections }: { reflections: readonly Reflection[] }) {
  const { reflections: device, store, now } = useYours();
  const [saysClearing, setSaysClearing] = useState(false);
  const { offered } = useSyncExternalStore(store.state.subscribe, store.state.read);
  const today = dayOf(now());
  const fresh = revisitsDue(reflections, today).filter(({ id }) => !offered.includes(id));
  const due = reflections.filter((one) => offered.includes(one.id) || fresh.includes(one));
  const past = onThisDay(reflections, today);

  useEffect(() => {
    if (fresh.length > 0) store.noteOffered(fresh);
  });
  useEffect(() => {
    void device.once(clearingSaid).then((isFirst) => isFirst && setSaysClearing(true));
  }, [device]);

  const hasPast = past && !due.includes(past);
  if (due.length === 0 && !hasPast && !saysClearing) return null;
  return (
    <aside className="yours-offers" aria-label={t('yours.offers.title')}>
      {due.length > 0 && (
        <div>
          <p>{t('yours.offers.due')}</p>
          <ul>
            {due.map((one) => (
              <li key={one.id}>
                <OfferedLink reflection={one} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {past && hasPast && (
        <p>
          <span>{t('yours.offers.onThisDay', { year: dayOf(past.began).slice(0, 4) })}</span>{' '}
          <OfferedLink reflection={past} />
        </p>
      )}
      {saysClearing && (
        <div>
          <p>{t('yours.offers.clearing')}</p>
          <ExportButtons />
        </div>
      )}
    </aside>
  );
}

function OfferedLink({ reflection }: { reflection: Reflection }) {
  const { language } = useYours();
  return (
    <a href={addressOf({ at: 'one', id: reflection.id })}>
      {t('yours.dated', {
        title: titleOf(reflection),
        day: formatMoment(reflection.began, language),
      })}
    </a>
  );
}
