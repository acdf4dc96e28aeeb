import type { DeviceSection, Translate } from '../../words/translate.ts';
import { useRef, useState } from 'react';
import type { ImportResult } from '../../reflections/device/open-reflections.ts';
import { faultWords, refusalWords } from '../../reflections/device/faults.ts';
import { type CheckedImport, type ReadImport, readImportFile } from '../../reflections/import.ts';
import { useYours } from './context.ts';
import { ImportPreview } from './ImportPreview.tsx';

type Step =
  { at: 'choosing' } | { at: 'read'; read: ReadImport } | { at: 'done'; brought: ImportResult };

/** Brings an export back: a file is chosen, what it would do is shown, and only then it is done. */
export function BringIn() {
  const { reflections, t } = useYours();

  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const chooser = useRef<HTMLInputElement>(null);
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setStep({ at: 'read', read: await readImportFile(file) });
    // The same file can be chosen again, mended maybe.
    input.value = '';
  };
  const confirm = async (checked: CheckedImport) => {
    setStep({ at: 'done', brought: await reflections.importAll(checked) });
    chooser.current?.focus();
  };
  const leave = () => {
    setStep({ at: 'choosing' });
    chooser.current?.focus();
  };
  return (
    <section className="yours-part" aria-labelledby="_bring">
      <h2 id="_bring">{t('yours.bringIn.title')}</h2>
      <p className="label">{t('yours.bringIn.hint')}</p>
      <label className="yours-file">
        <input
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          ref={chooser}
          onChange={({ target }) => void choose(target)}
        />
        <span className="quiet-button">{t('yours.bringIn.choose')}</span>
      </label>
      {step.at === 'read' && step.read.kind === 'checked' && (
        <ImportPreview
          checked={step.read.import}
          onConfirm={(checked) => void confirm(checked)}
          onLeave={leave}
        />
      )}
      <p role="status">{tell(step, t)}</p>
    </section>
  );
}

/** What came of it, in words. */
function tell(step: Step, t: Translate<DeviceSection>): string {
  if (step.at === 'read') return step.read.kind === 'refused' ? refusalWords(step.read, t) : '';
  if (step.at === 'choosing') return '';
  return step.brought.kind === 'imported'
    ? t('yours.bringIn.done', { n: step.brought.new + step.brought.differing })
    : faultWords(step.brought.why, t);
}
