import { useEffect, useState, useSyncExternalStore } from 'react';
import { dayOf, formatMoment } from '../../reflections/times.ts';
import { onThisDay, revisitsDue } from '../revisit.ts';
import { clearingSaid } from '../../reflections/device/open-reflections.ts';
import type { Reflection } from '../../reflections/reflection.ts';
import { useYours } from './context.ts';
import { addressOf } from '../../reflections/view.ts';
import { ExportButtons } from './ExportButtons.tsx';

/** What the reader wished to come back to, what is from this day of another year, and what to know of storage: each once. */
export function Offers({ reflections }: { reflections: readonly Reflection[] }) {
  const { reflections: device, store, now, t } = useYours();

  const [tellsClearing, setTellsClearing] = useState(false);
  const { offered } = useSyncExternalStore(store.watch, store.read);
  const today = dayOf(now());
  const fresh = revisitsDue(reflections, today).filter(({ id }) => !offered.includes(id));
  const due = reflections.filter((one) => offered.includes(one.id) || fresh.includes(one));
  const past = onThisDay(reflections, today);

  useEffect(() => {
    if (fresh.length > 0) store.noteOffered(fresh);
  });
  useEffect(() => {
    void device.once(clearingSaid).then((isFirst) => {
      if (isFirst) setTellsClearing(true);
    });
  }, [device]);

  const hasPast = past && !due.includes(past);
  if (due.length === 0 && !hasPast && !tellsClearing) return null;
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
          {t('yours.offers.onThisDay', { year: dayOf(past.began).slice(0, 4) })}{' '}
          <OfferedLink reflection={past} />
        </p>
      )}
      {tellsClearing && (
        <div>
          <p>{t('yours.offers.clearing')}</p>
          <ExportButtons />
        </div>
      )}
    </aside>
  );
}

function OfferedLink({ reflection }: { reflection: Reflection }) {
  const { language, t } = useYours();
  return (
    <a href={addressOf({ at: 'one', id: reflection.id })}>
      {t('yours.dated', { title: reflection.title, day: formatMoment(reflection.began, language) })}
    </a>
  );
}
