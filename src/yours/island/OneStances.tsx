import { t } from '../../words/device-words.ts';
import type { KeptStance, Reflection, StancesReflection } from '../../reflections/reflection.ts';
import { dayOf } from '../../reflections/times.ts';
import { titleOf, voicesOf } from '../../reflections/voices.ts';
import { Dateline } from '../../reflections/island/Dateline.tsx';
import { Seam } from '../../page/island/Seam.tsx';
import OwnStances from '../../lesson/island/OwnStances.tsx';
import { BesideLinks } from './BesideLinks.tsx';
import { useYours } from './context.ts';
import { BackLink } from './parts.tsx';
import { ErasePanel, RevisitPanel } from './RevisitPanel.tsx';
import { Side, SpreadHead } from './spread-parts.tsx';

type Props = { reflection: StancesReflection; all: readonly Reflection[] };

/** What a reader has written beside a lesson or a page, in the spread. It is written on there. */
export function OneStances({ reflection, all }: Props) {
  const { language, now: readNow } = useYours();
  const { then, between, now } = voicesOf(reflection);
  const place = { language, today: dayOf(readNow()) };
  return (
    <article aria-labelledby="_one">
      <SpreadHead id="_one" title={titleOf(reflection)} reflection={reflection} />
      <div className="spread">
        <StanceSide voice="then" stance={then} />
        <StanceSide voice="now" stance={now} />
        <Seam name="own" />
      </div>
      {between.length > 0 && (
        <div className="column own-between">
          {between.map((stance) => (
            <div key={stance.id} className="stance between">
              <h3 className="voice-between">{t('own.between')}</h3>
              <p className="label">
                <Dateline {...{ stance, ...place }} isThen={false} />
              </p>
              <p className="yours-text">{stance.text}</p>
            </div>
          ))}
        </div>
      )}
      <div className="column">
        <BesideLinks {...{ reflection, all }} />
        <div className="yours-folds">
          <RevisitPanel reflection={reflection} />
          <ErasePanel reflection={reflection} />
        </div>
      </div>
    </article>
  );
}

type SideProps = { voice: 'then' | 'now'; stance: KeptStance | undefined };

function StanceSide({ voice, stance }: SideProps) {
  const { language, now } = useYours();
  const place = { language, today: dayOf(now()), isThen: voice === 'then' };
  return (
    <Side
      voice={voice}
      dateline={stance ? <Dateline {...{ stance, ...place }} /> : t('yours.one.unwritten')}
    >
      {stance && <p className="yours-text">{stance.text}</p>}
    </Side>
  );
}

/** A then and now on a subject of the reader's own, which is written here; under its id nothing may be kept yet. */
export function OneOwn({ id, all }: { id: string; all: readonly Reflection[] }) {
  const { setup, language } = useYours();
  const reflection = all.find((one) => one.id === id);
  return (
    <article aria-labelledby="_one">
      <header className="column yours-two-head">
        <BackLink />
        <h2 id="_one" className="visually-hidden" tabIndex={-1}>
          {reflection ? titleOf(reflection) : t('own.title')}
        </h2>
      </header>
      <div className="own">
        <OwnStances
          site={setup.site}
          place={{ kind: 'subject', id }}
          voices={setup.voices}
          language={language}
          takesFocus={!reflection}
        />
      </div>
      {reflection && (
        <div className="column yours-folds">
          <RevisitPanel reflection={reflection} />
          <ErasePanel reflection={reflection} />
        </div>
      )}
    </article>
  );
}
