import type { DeviceSection, Translate } from '../../words/translate.ts';
import { useState, useSyncExternalStore } from 'react';
import { isOpen } from '../own-stances.ts';
import { hasText } from '../../reflections/times.ts';
import type { KeptStance } from '../../reflections/reflection.ts';
import type { OwnStancesStore } from '../device/own-stances-store.ts';
import { OwnSeam } from '../../page/island/OwnSeam.tsx';
import { OwnKeepingLine } from './OwnKeepingLine.tsx';
import { OwnStance } from './OwnStance.tsx';

type Props = {
  store: OwnStancesStore;
  voices: { then: string; now: string };
  yoursAddress: string;
  once: (name: string) => Promise<boolean>;
  t: Translate<DeviceSection>;
  language: string;
};

/** A reader's own stances on a lesson, in the spread of the lesson: the first beside the last. */
export function OwnStances({ store, voices, yoursAddress, once, t, language }: Props) {
  const { reflection, since } = useSyncExternalStore(store.subscribe, store.read);
  const { stances } = reflection;
  const [added, setAdded] = useState<string>();
  const [then, now] = [stances[0], stances.at(-1)];
  const between = stances.slice(1, -1);
  const write = (stance: KeptStance) => (text: string) => store.write(stance.id, text);
  const tell = (stance: KeptStance) => ({
    stance,
    isOpen: isOpen(stance, since),
    write: write(stance),
    t,
    language,
  });
  const canAdd = now && hasText(now) && !isOpen(now, since);
  return (
    <>
      {/* On another day, what was open stands as it was written. */}
      <div className="spread" key={`spread ${since.instant}`}>
        <div className="side">
          {then && <OwnStance key={then.id} {...tell(then)} voice="then" head={voices.then} />}
        </div>
        <div className="side">
          {now && (
            <OwnStance
              key={now.id}
              {...tell(now)}
              voice="now"
              head={voices.now}
              takesFocus={now.id === added}
            />
          )}
          {canAdd && (
            <button
              type="button"
              className="quiet-button screen-only"
              onClick={() => setAdded(store.add())}
            >
              {t('own.add')}
            </button>
          )}
        </div>
        <OwnSeam />
      </div>
      {between.length > 0 && (
        <div className="column own-between" key={`between ${since.instant}`}>
          {between.map((stance) => (
            <OwnStance key={stance.id} {...tell(stance)} voice="between" head={t('own.between')} />
          ))}
        </div>
      )}
      <OwnKeepingLine {...{ store, yoursAddress, once, t }} />
    </>
  );
}
