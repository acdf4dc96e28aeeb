import { t } from '../../words/device-words.ts';
import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { longest } from '../../reflections/reflection.ts';
import type { OwnStancesStore } from '../device/own-stances-store.ts';

type Props = { store: OwnStancesStore; takesFocus: boolean | undefined };

/** What a reader's own then and now are about, in their own words. */
export function Subject({ store, takesFocus }: Props) {
  const { subscribe, read } = store.view;
  const { title } = useSyncExternalStore(subscribe, read, read).reflection;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <div className="column own-subject">
      <label className="label screen-only" htmlFor={id}>
        {t('own.subject')}
      </label>
      {/* Words may need several lines, but are one. */}
      <textarea
        id={id}
        ref={field}
        rows={1}
        maxLength={longest.short}
        className="screen-only"
        value={title}
        onChange={({ target }) => store.name(target.value.replaceAll(/\s*\n\s*/g, ' '))}
      />
      <p className="print-only">{title}</p>
    </div>
  );
}
