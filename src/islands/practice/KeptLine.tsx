import { useSyncExternalStore } from 'react';
import type { PracticeKeeping } from '../../device/practice/practice-keeping.ts';
import type { PracticeStore } from '../../device/practice/practice-store.ts';
import type { Words } from '../../words/words.ts';

type Props = { store: PracticeStore; keeping: PracticeKeeping; words: Words };

/** Where the answers are and for how long, with the choice to keep them or not. */
export function KeptLine({ store, keeping, words }: Props) {
  const { isWished, state } = useSyncExternalStore(keeping.subscribe, keeping.read);
  const { practice, reflections } = words;
  const inTab = store.isKept() ? practice.kept : practice.notKept;
  const isFailed = isWished && state.kind === 'failed';
  return (
    <div className="label practice-kept screen-only">
      <p>
        {isWished ? (isFailed ? reflections.states.notKept : practice.keptHere) : inTab}{' '}
        {/* One button, so that the focus stays where it is pressed. */}
        <button
          type="button"
          className="plain-button"
          onClick={isWished ? keeping.stop : keeping.keep}
        >
          {isWished ? practice.keepNot : practice.keep}
        </button>
      </p>
      <p role="status">{isFailed && tellFault(state.why, reflections.faults)}</p>
    </div>
  );
}

function tellFault(
  why: Extract<ReturnType<PracticeKeeping['read']>['state'], { kind: 'failed' }>['why'],
  faults: Words['reflections']['faults'],
): string {
  if (why === 'older-tab') return faults.olderTab;
  return why === 'too-big' ? faults.tooBig : faults[why];
}
