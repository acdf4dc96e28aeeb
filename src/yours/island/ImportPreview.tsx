import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { CheckedImport } from '../../reflections/import.ts';
import { type Placed, planImport } from '../../reflections/place-record.ts';
import { formatMoment } from '../../reflections/times.ts';
import { formatImport } from '../format-import.ts';
import { useYours } from './context.ts';
import { recordsOf } from './yours-store.ts';

const kinds = ['new', 'differing', 'same'] as const;

/** The most of one kind that are named. */
const mostNamed = 8;

type Props = {
  checked: CheckedImport;
  onConfirm: (checked: CheckedImport) => void;
  onLeave: () => void;
};

/** What bringing a file in would do, before it is done. */
export function ImportPreview({ checked, onConfirm, onLeave }: Props) {
  const { store, setup, t } = useYours();

  const { kept } = useSyncExternalStore(store.watch, store.read);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [checked]);
  const there = kept.kind === 'listed' ? recordsOf(kept) : [];
  const plan = planImport(checked, new Map(there.map(({ key, value }) => [key, value])));
  const isNothingNew = plan.writes.length === 0;
  return (
    <div className="yours-preview">
      <h3 tabIndex={-1} ref={head}>
        {t('yours.bringIn.preview')}
      </h3>
      {checked.site !== setup.site && <p>{t('yours.bringIn.otherSite', { site: checked.site })}</p>}
      <p>{isNothingNew ? t('yours.bringIn.nothingNew') : formatImport(plan.counts, t)}</p>
      {kinds.map((kind) => (
        <Named key={kind} kind={kind} placed={plan.placed.filter((one) => one.kind === kind)} />
      ))}
      {plan.unreadable > 0 && <p>{t('yours.bringIn.unreadable', { n: plan.unreadable })}</p>}
      <div className="yours-acts">
        {!isNothingNew && (
          <button type="button" className="button" onClick={() => onConfirm(checked)}>
            {t('yours.bringIn.confirm')}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={onLeave}>
          {t('yours.bringIn.leave')}
        </button>
      </div>
    </div>
  );
}

/** The reflections of one kind, by name. */
function Named({ kind, placed }: { kind: Placed['kind']; placed: readonly Placed[] }) {
  const { language, t } = useYours();

  if (placed.length === 0) return null;
  return (
    <>
      <h4 className="label">{t(`yours.bringIn.kinds.${kind}`)}</h4>
      <ul>
        {placed.slice(0, mostNamed).map(({ reflection }, index) => (
          <li key={index}>
            {t('yours.listed', {
              title: reflection.title,
              day: formatMoment(reflection.began, language),
            })}
          </li>
        ))}
        {placed.length > mostNamed && (
          <li>{t('yours.bringIn.others', { n: placed.length - mostNamed })}</li>
        )}
      </ul>
    </>
  );
}
