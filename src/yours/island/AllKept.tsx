import type { Reflection } from '../../reflections/reflection.ts';
import type { Apart } from '../../reflections/device/stored.ts';
import { BringIn } from './BringIn.tsx';
import { useYours } from './context.ts';
import type { Choice } from './Arrange.tsx';
import { KeptList } from './KeptList.tsx';
import { Offers } from './Offers.tsx';
import { SetApart } from './SetApart.tsx';
import { ExportButtons } from './ExportButtons.tsx';

type Props = {
  /** The newest first. */
  reflections: readonly Reflection[];
  apart: readonly Apart[];
  choice: Choice;
  onChoice: (choice: Choice) => void;
};

/** Everything that is kept, and what can be done with all of it. */
export function AllKept({ reflections, apart, choice, onChoice }: Props) {
  const { setup, root, store, t } = useYours();

  const isEmpty = reflections.length === 0;
  return (
    <div className="column">
      {isEmpty ? (
        <div className="yours-empty">
          <h2 tabIndex={-1}>{t('yours.empty')}</h2>
          <p>{t('yours.emptyHint')}</p>
          {setup.practices.length > 0 && (
            <p>
              <a href={new URL('practices/', root).href}>{t('yours.practices')}</a>
            </p>
          )}
        </div>
      ) : (
        <>
          <Offers reflections={reflections} />
          <KeptList reflections={reflections} choice={choice} onChoice={onChoice} />
          <section className="yours-part" aria-labelledby="_along">
            <h2 id="_along">{t('yours.along.title')}</h2>
            <p className="label">{t('yours.along.hint')}</p>
            <ExportButtons isExplained />
          </section>
        </>
      )}
      <BringIn />
      {apart.length > 0 && <SetApart apart={apart} />}
      {!isEmpty && (
        <section className="yours-part" aria-labelledby="_erase">
          <h2 id="_erase">{t('yours.erase.title')}</h2>
          <p className="label">{t('yours.erase.hint')}</p>
          <button type="button" className="quiet-button" onClick={() => void store.erase()}>
            {t('yours.erase.all')}
          </button>
        </section>
      )}
    </div>
  );
}
