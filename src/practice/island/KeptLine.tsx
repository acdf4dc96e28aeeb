import { useSyncExternalStore } from 'react';
import type { PracticeKeeping } from '../device/practice-keeping.ts';
import type { PracticeStore } from '../device/practice-store.ts';
import { KeepingLine, type KeepingContext } from '../../reflections/island/KeepingLine.tsx';

type Props = KeepingContext & { store: PracticeStore; keeping: PracticeKeeping };

/** Where the answers are and for how long, with the choice to keep them or not. */
export function KeptLine({ store, keeping, ...around }: Props) {
  const { isWished, state } = useSyncExternalStore(keeping.subscribe, keeping.read);

  const unkept = store.isKept() ? around.t('practice.kept') : around.t('practice.notKept');
  const { keep, stop } = keeping;
  return (
    <div className="label practice-kept screen-only">
      <KeepingLine {...{ isWished, state, keep, stop, ...around }} of="practice" unkept={unkept} />
    </div>
  );
}
