import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { CheckedImport } from '../../reflections/import.ts';
import { type Placed, planImport } from '../../reflections/place-record.ts';
import { formatMoment } from '../../reflections/times.ts';
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
  const { store, setup, words } = useYours();
  const { bringIn } = words.yours;
  const { kept } = useSyncExternalStore(store.watch, store.read);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [checked]);
  const there = kept.kind === 'listed' ? recordsOf(kept) : [];
  const plan = planImport(checked, new Map(there.map(({ key, value }) => [key, value])));
  const isNothingNew = plan.writes.length === 0;
  return (
    <div className="yours-preview">
      <h3 tabIndex={-1} ref={head}>
        {bringIn.preview}
      </h3>
      {checked.site !== setup.site && <p>{bringIn.otherSite(checked.site)}</p>}
      <p>{isNothingNew ? bringIn.nothingNew : words.reflections.imported(plan.counts)}</p>
      {kinds.map((kind) => (
        <Named key={kind} kind={kind} placed={plan.placed.filter((one) => one.kind === kind)} />
      ))}
      {plan.unreadable > 0 && <p>{bringIn.unreadable(plan.unreadable)}</p>}
      <div className="yours-acts">
        {!isNothingNew && (
          <button type="button" className="button" onClick={() => onConfirm(checked)}>
            {bringIn.confirm}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={onLeave}>
          {bringIn.leave}
        </button>
      </div>
    </div>
  );
}

/** The reflections of one kind, by name. */
function Named({ kind, placed }: { kind: Placed['kind']; placed: readonly Placed[] }) {
  const { language, words } = useYours();
  const { bringIn } = words.yours;
  if (placed.length === 0) return null;
  return (
    <>
      <h4 className="label">{bringIn.kinds[kind]}</h4>
      <ul>
        {placed.slice(0, mostNamed).map(({ reflection }, index) => (
          <li key={index}>
            {words.yours.listed(reflection.title, formatMoment(reflection.began, language))}
          </li>
        ))}
        {placed.length > mostNamed && <li>{bringIn.others(placed.length - mostNamed)}</li>}
      </ul>
    </>
  );
}
