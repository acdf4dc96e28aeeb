import { type DeviceSection, splitAtPlaceholder, type Translate } from '../../words/translate.ts';
import type { KeeperState } from '../device/keeping.ts';
import { faultWords } from '../device/fault-words.ts';
import { ClearingSentence } from './ClearingSentence.tsx';

/** What a line about keeping needs, wherever something is kept. */
export type KeepingAround = {
  /** The address of the page of all that is kept. */
  yoursAddress: string;
  /** True the first time that it is asked by a name on this device. */
  once: (name: string) => Promise<boolean>;
  t: Translate<DeviceSection>;
};

type Props = KeepingAround & {
  isWished: boolean;
  state: KeeperState;
  /** Whose words are used. */
  of: 'own' | 'practice';
  /** Where it is as long as it is not kept. */
  unkept: string;
  keep: () => void;
  stop: () => void;
};

/** How it stands with keeping what somebody writes or answers, and the choice to keep it or not. */
export function KeepingLine(props: Props) {
  const { isWished, state, of, unkept, keep, stop, yoursAddress, once, t } = props;

  const [before, after] = splitAtPlaceholder(t, 'reflections.states.keptUnder', 'page');
  const isFailed = isWished && state.kind === 'failed';
  const isNotErased = !isWished && state.kind === 'failed' && state.why !== 'erased';
  return (
    <>
      <p>
        {!isWished && (isNotErased ? t('reflections.states.notErased') : unkept)}
        {isWished && state.kind === 'not-kept' && t(`${of}.keeping.promise`)}
        {isWished && state.kind === 'keeping' && t('reflections.states.keeping')}
        {isWished && state.kind === 'kept' && (
          <>
            {before}
            <a href={yoursAddress}>{t('yours.title')}</a>
            {after}
          </>
        )}
        {isFailed && t('reflections.states.notKept')}{' '}
        {/* One button, so that the focus stays where it is pressed. */}
        <button type="button" className="plain-button" onClick={isWished ? stop : keep}>
          {isWished ? t(`${of}.keeping.keepNot`) : t(`${of}.keeping.keep`)}
        </button>
      </p>
      <p role="status">{isFailed && faultWords(state.why, t)}</p>
      {isWished && (
        <ClearingSentence isKept={state.kind === 'kept'} {...{ once, yoursAddress }} t={t} />
      )}
    </>
  );
}
