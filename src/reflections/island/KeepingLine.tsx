import { t } from '../../words/device-words.ts';
import { splitAtPlaceholder } from '../../words/translate.ts';
import { useEffect, useState } from 'react';
import { faultWords } from '../device/faults.ts';
import type { KeeperState } from '../device/keeper.ts';
import { clearingSaid, openOnce } from '../device/open-reflections.ts';
import { Button } from '../../page/island/Button.tsx';

type Props = {
  /** The address of the page of all that is kept. */
  yoursAddress: string;
  /** The permanent id of the site, by which things are kept. */
  site: string;
  isWished: boolean;
  state: KeeperState;
  /** Whose words are used. */
  of: 'own' | 'practice';
  /** Where it is as long as it is not kept. */
  unkept: string;
  keep: () => void;
  stop: () => void;
};

/** Whether what somebody writes or answers is kept, and the choice to keep it or not. */
export function KeepingLine(props: Props) {
  const { isWished, state, of, keep, stop, yoursAddress } = props;

  const [before, after] = splitAtPlaceholder(t, 'reflections.states.keptUnder', 'page');
  const isKept = isWished && state.kind === 'kept';
  const news = useNews(state);
  // A browser that translates the page exchanges its texts, so that each that changes is alone in its element.
  return (
    <>
      <p>
        {isKept ? (
          <span key="kept">
            <span>{before}</span>
            <a href={yoursAddress}>{t('yours.title')}</a>
            <span>{`${after} `}</span>
          </span>
        ) : (
          <span key="state">{`${stateSentence(props)} `}</span>
        )}
        {/* One button, so that the focus stays where it is pressed. */}
        <Button
          look="plain-button"
          text={isWished ? t(`${of}.keeping.keepNot`) : t(`${of}.keeping.keep`)}
          onPress={isWished ? stop : keep}
        />
      </p>
      <p role="alert">{isWished && news.kind === 'failed' && faultWords(news.why)}</p>
      <p role="status" className="visually-hidden">
        {isWished && news.kind === 'kept' && t('reflections.states.kept')}
      </p>
      {isWished && <ClearingSentence {...props} />}
    </>
  );
}

/** The same where there is no choice, said aloud once. */
export function KeptStatus({ state }: { state: KeeperState }) {
  const news = useNews(state);
  return (
    <>
      {news.kind === 'not-kept' && <span>{stateWords(state)}</span>}
      <span role="alert">{news.kind === 'failed' && stateWords(news)}</span>
      <span role="status">{isKeeping(news) && stateWords(news)}</span>
    </>
  );
}

/** What has come of keeping. It stays while the next letters are being kept: nobody wants to hear of each. */
function useNews(state: KeeperState): KeeperState {
  const [noted, setNoted] = useState({ state, news: newsOf(state) });
  if (state.kind === noted.state.kind) return noted.news;
  const isOn = state.kind === 'keeping';
  const news = isOn ? noted.news : newsOf(state, noted.state.kind === 'keeping');
  setNoted({ state, news });
  return news;
}

/** What was kept before anything was written here is no news. */
function newsOf(state: KeeperState, hasKept = false): KeeperState {
  return state.kind === 'failed' || hasKept ? state : { kind: 'not-kept' };
}

function isKeeping({ kind }: KeeperState): boolean {
  return kind === 'keeping' || kind === 'kept';
}

/** Whether something is kept, in a sentence. */
function stateWords(state: KeeperState): string {
  if (state.kind === 'failed') return faultWords(state.why);
  return t(`reflections.states.${state.kind === 'not-kept' ? 'notKept' : state.kind}`);
}

function stateSentence({ isWished, state, of, unkept }: Props): string {
  const isFailed = state.kind === 'failed';
  if (!isWished)
    return isFailed && state.why !== 'erased' ? t('reflections.states.notErased') : unkept;
  if (isFailed) return t('reflections.states.notKept');
  return t(state.kind === 'keeping' ? 'reflections.states.keeping' : `${of}.keeping.promise`);
}

/** Says after the very first time that something was kept, and never again, what browsers do with it. */
function ClearingSentence({ state, site, yoursAddress }: Props) {
  const isKept = state.kind === 'kept';
  const [isFirst, setIsFirst] = useState(false);
  useEffect(() => {
    if (isKept)
      void openOnce(site)
        .once(clearingSaid)
        .then((first) => first && setIsFirst(true));
  }, [isKept, site]);
  return (
    <p role="status" className="clearing">
      {isFirst && (
        <>
          <span>{`${t('yours.offers.clearing')} `}</span>
          <a href={yoursAddress}>{t('yours.along.title')}</a>
        </>
      )}
    </p>
  );
}
