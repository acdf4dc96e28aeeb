import { t } from '../../words/device-words.ts';
import { useRef } from 'react';
import { addMonths, writeCalendar } from '../revisit.ts';
import { dayOf, formatDay } from '../../reflections/times.ts';
import { addressOf } from '../../reflections/view.ts';
import type { Reflection, Revisit } from '../../reflections/reflection.ts';
import { downloadText } from '../device/download-text.ts';
import { useYours } from './context.ts';
import { Fold } from './Fold.tsx';
import { Button } from '../../page/island/Button.tsx';

/** When the reader would like to come back to it: they are asked once, and never reminded otherwise. */
export function RevisitPanel({ reflection }: { reflection: Reflection }) {
  const { store, now, language } = useYours();
  const { revisit } = reflection;
  const head = useRef<HTMLElement>(null);
  const choose = async (chosen?: Revisit) => {
    await store.keep({ ...reflection, revisit: chosen }, reflection);
    // The button that was pressed has made room for others.
    head.current?.focus();
  };
  const inMonths = (months: number) =>
    void choose({ on: addMonths(dayOf(now()), months), isOffered: false });
  const ahead = revisit?.isOffered === false ? formatDay(revisit.on, language) : undefined;
  return (
    <Fold Heading="h3" ref={head} title={t('yours.revisit.title')} label={ahead}>
      {revisit ? (
        <Chosen {...{ reflection, revisit }} onForget={() => void choose()} />
      ) : (
        <p className="label">{t('yours.revisit.hint')}</p>
      )}
      {(!revisit || revisit.isOffered) && (
        <div className="yours-acts">
          <Button text={t('yours.revisit.inThreeMonths')} onPress={() => inMonths(3)} />
          <Button text={t('yours.revisit.inAYear')} onPress={() => inMonths(12)} />
        </div>
      )}
    </Fold>
  );
}

/** Erases one thing that is kept. */
export function ErasePanel({ reflection: { id } }: { reflection: Reflection }) {
  const { store } = useYours();
  const erase = async () => {
    // Back should not lead to what is gone.
    if (await store.erase([id])) location.replace(addressOf({ at: 'all' }));
  };
  return (
    <Fold Heading="h3" title={t('yours.erase.title')}>
      <p className="label">{t('yours.erase.hint')}</p>
      <div className="yours-acts">
        <Button text={t('yours.one.erase')} onPress={() => erase()} />
      </div>
    </Fold>
  );
}

type ChosenProps = { reflection: Reflection; revisit: Revisit; onForget: () => void };

/** The day that was chosen, and the file for a calendar. */
function Chosen({ reflection, revisit, onForget }: ChosenProps) {
  const { setup, root, now, language } = useYours();
  const download = () => {
    const file = writeCalendar({
      id: reflection.id,
      site: setup.site,
      on: revisit.on,
      made: now().instant,
      summary: t('reflections.calendar.summary', { site: setup.title }),
      description: t('reflections.calendar.description'),
      address: new URL('yours/', root).href,
    });
    downloadText(`${setup.site}-${revisit.on}.ics`, 'text/calendar', file);
  };
  const day = formatDay(revisit.on, language);
  if (revisit.isOffered) return <p>{t('yours.revisit.offered', { day })}</p>;
  return (
    <>
      <p>{t('yours.revisit.on', { day })}</p>
      <div className="yours-acts">
        <Button text={t('yours.revisit.file')} onPress={download} />
        <Button text={t('yours.revisit.forget')} onPress={onForget} />
      </div>
      <p className="label">{t('yours.revisit.fileHint')}</p>
    </>
  );
}
