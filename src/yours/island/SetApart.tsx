import { writeRaw } from '../../reflections/export.ts';
import { apartWords } from '../../reflections/device/faults.ts';
import { downloadText } from '../device/download-text.ts';
import type { Apart } from '../../reflections/device/stored.ts';
import { useYours } from './context.ts';

/** What is kept and cannot be read: to be taken along as it is, and erased only if the reader says so. */
export function SetApart({ apart }: { apart: readonly Apart[] }) {
  const { store, setup, t } = useYours();

  const download = () =>
    downloadText(
      `${setup.site}-unreadable.json`,
      'application/json',
      writeRaw(apart.map(({ key, value }) => ({ key, value }))),
    );
  return (
    <section className="yours-part" aria-labelledby="_apart">
      <h2 id="_apart">{t('yours.apart.title')}</h2>
      <p className="label">{t('yours.apart.hint')}</p>
      <ul className="yours-apart">
        {apart.map((one) => (
          <li key={one.key}>
            <code dir="ltr">{one.key}</code> {apartWords(one, t)}
          </li>
        ))}
      </ul>
      <div className="yours-acts">
        <button type="button" className="quiet-button" onClick={download}>
          {t('yours.apart.download')}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => void store.erase(apart.map(({ key }) => key))}
        >
          {t('yours.apart.erase')}
        </button>
      </div>
    </section>
  );
}
