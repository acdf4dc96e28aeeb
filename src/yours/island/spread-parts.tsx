import { t } from '../../words/device-words.ts';
import type { ReactNode } from 'react';
import type { Reflection } from '../../reflections/reflection.ts';
import { BackLink, PlaceLink } from './parts.tsx';
import { useYours } from './context.ts';

type HeadProps = { id: string; title: string; reflection: Reflection; children?: ReactNode };

/** The head over a spread: what it is about, where it was written, and what can be done with it as it stands. */
export function SpreadHead({ id, title, reflection, children }: HeadProps) {
  return (
    <header className="column yours-two-head">
      <BackLink />
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p className="label">
        {children}
        <PlaceLink reflection={reflection} />
        <button type="button" className="quiet-button screen-only" onClick={() => print()}>
          {t('yours.two.print')}
        </button>
      </p>
    </header>
  );
}

type SideProps = { voice: 'then' | 'now'; dateline: ReactNode; children: ReactNode };

/** One side of a spread, under the garden's head for its voice. */
export function Side({ voice, dateline, children }: SideProps) {
  const { setup } = useYours();
  return (
    <div className="side">
      <section className={`stance ${voice}`} data-voice={voice} aria-labelledby={`_${voice}`}>
        <h3 id={`_${voice}`} className={`voice-${voice}`}>
          {setup.voices[voice]}
        </h3>
        <p className="label">{dateline}</p>
        <div className="text">{children}</div>
      </section>
    </div>
  );
}
