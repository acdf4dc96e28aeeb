import { t } from '../../words/device-words.ts';
import { formatImport } from '../format-import.ts';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Export } from '../../reflections/export.ts';
import type { ReadImport } from '../../reflections/import.ts';
import { planImport, type Placed } from '../../reflections/place-record.ts';
import { formatMoment } from '../../reflections/times.ts';
import { titleOf } from '../../reflections/voices.ts';
import { faultWords, refusalWords, tellLate, type Fault } from '../../reflections/device/faults.ts';
import type { ImportResult } from '../../reflections/device/open-reflections.ts';
import { readAside } from '../../reflections/device/read-aside.ts';
import { useYours } from './context.ts';
import { Fold } from './Fold.tsx';
import { recordsOf } from './yours-store.ts';
import { Button } from '../../page/island/Button.tsx';

const kinds = ['new', 'differing', 'same'] as const;

/** The most of one kind that are named. */
const mostNamed = 8;

/** What came of the last step: of reading a file, or of importing it. */
type Step = ReadImport | Imported;
type Imported = Exclude<ImportResult, Fault>;

/** Imports an export: a file is chosen, what it would do is shown, and only then it is done. */
export function ImportPanel() {
  const [step, setStep] = useState<Step>();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setStep(undefined);
    setStep(await readAside(file));
    // The same file can be chosen again, mended maybe.
    input.value = '';
  };
  const leavePreview = (next?: Step) => {
    setStep(next);
    chooser.current?.focus();
  };
  return (
    <Fold title={t('yours.bringIn.title')}>
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
      {step?.kind === 'checked' && <ImportPreview checked={step.import} onLeave={leavePreview} />}
      <p role="status">{step && formatStep(step)}</p>
    </Fold>
  );
}

/** What came of it, in words. */
function formatStep(step: Step): string {
  if (step.kind === 'refused') return refusalWords(step);
  return step.kind === 'checked' ? '' : t('yours.bringIn.done', { n: step.new + step.differing });
}

type PreviewProps = { checked: Export; onLeave: (next?: Imported) => void };

/** What importing a file would do, before it is done. */
function ImportPreview({ checked, onLeave }: PreviewProps) {
  const { store, setup, reflections } = useYours();
  const { kept } = useSyncExternalStore(store.state.subscribe, store.state.read);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [checked]);
  const plan = planImport(checked, new Map(recordsOf(kept).map(({ key, value }) => [key, value])));
  const isNothingNew = plan.writes.length === 0;
  const [told, setTold] = useState<string[]>([]);
  const confirm = async () => {
    const tell = ({ why }: Fault) => setTold([faultWords(why)]);
    const done = await tellLate(reflections.importAll(checked), tell);
    if (done.kind === 'imported') onLeave(done);
    // All of it is brought in, or nothing.
    else setTold([faultWords(done.why), t('yours.bringIn.none', { n: plan.writes.length })]);
  };
  return (
    <div className="yours-preview">
      <h3 tabIndex={-1} ref={head}>
        {t('yours.bringIn.preview')}
      </h3>
      {checked.site !== setup.site && <p>{t('yours.bringIn.otherSite', { site: checked.site })}</p>}
      <p>{isNothingNew ? t('yours.bringIn.nothingNew') : formatImport(plan.counts, t)}</p>
      {kinds.map((kind) => (
        <Named key={kind} kind={kind} placed={plan.placed.filter((one) => one.kind === kind)} />
      ))}
      {plan.unreadable > 0 && <p>{t('yours.bringIn.unreadable', { n: plan.unreadable })}</p>}
      <div role="alert">
        {told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className="yours-acts">
        {!isNothingNew && (
          <Button look="button" text={t('yours.bringIn.confirm')} onPress={confirm} />
        )}
        <Button text={t('yours.bringIn.leave')} onPress={() => onLeave()} />
      </div>
    </div>
  );
}

/** The reflections of one kind, by name. */
function Named({ kind, placed }: { kind: Placed['kind']; placed: readonly Placed[] }) {
  const { language } = useYours();
  if (placed.length === 0) return null;
  return (
    <>
      <h4 className="label">{t(`yours.bringIn.kinds.${kind}`)}</h4>
      <ul>
        {placed.slice(0, mostNamed).map(({ reflection }, index) => {
          const [title, day] = [titleOf(reflection), formatMoment(reflection.began, language)];
          return <li key={index}>{t('yours.listed', { title, day })}</li>;
        })}
        {placed.length > mostNamed && (
          <li>{t('yours.bringIn.others', { n: placed.length - mostNamed })}</li>
        )}
      </ul>
    </>
  );
}
