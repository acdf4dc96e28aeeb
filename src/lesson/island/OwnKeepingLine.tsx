import { useSyncExternalStore } from 'react';
import type { OwnStancesStore } from '../device/own-stances-store.ts';
import { KeepingLine, type KeepingContext } from '../../reflections/island/KeepingLine.tsx';

type Props = KeepingContext & { store: OwnStancesStore };

/** How it stands with keeping what is written beside a lesson. */
export function OwnKeepingLine({ store, ...around }: Props) {
  const { isWished, state } = useSyncExternalStore(store.subscribe, store.read);
  const { keep, stop } = store;
  return (
    <div className="column label own-keeping screen-only">
      <KeepingLine
        {...{ isWished, state, keep, stop, ...around }}
        of="own"
        unkept={around.t('own.keeping.unkept')}
      />
    </div>
  );
}
