import { t } from '../../words/device-words.ts';
import { findKept } from '../device/find-kept.ts';
import { openOwnStances } from '../device/own-stances-store.ts';
import { openUnkeptStances } from '../device/unkept-stances.ts';
import type { OwnIsland } from '../device/wake-own-stances.ts';
import { readMoment } from '../../reflections/device/impure.ts';
import { hasReflections } from '../../reflections/device/look-in.ts';
import { openOnce } from '../../reflections/device/open-reflections.ts';
import { mountInPlace } from '../../page/island/mount-in-place.ts';
import { OwnStances } from './OwnStances.tsx';
import { readSetup } from '../own-setup.ts';

/** Looks up what the reader has written beside the lesson, and puts it in the place of the empty form. */
export const prepareOwn: OwnIsland['prepareOwn'] = async (section, form) => {
  const { site, lesson, voices, yours } = readSetup(section.dataset.own);
  const keep = {
    openReflections: () => openOnce(site),
    hasReflections: () => hasReflections(site),
  };
  const found = await findKept(lesson.lesson, keep);
  return (broken) => {
    const around = {
      ...keep,
      lesson,
      // Only now: until then, the reader may have written in the form.
      early: readForm(form),
      unkept: openUnkeptStances(site, lesson.lesson),
      now: readMoment,
    };
    const store = openOwnStances(around, found);
    const language = document.documentElement.lang;
    const writing = { store, voices, yoursAddress: yours, t, language };
    const once = (name: string) => openOnce(site).once(name);
    mountInPlace(form, <OwnStances {...writing} once={once} />, { prefix: 'own-', broken });
  };
};

function readForm(form: HTMLFormElement): { then: string; now: string } {
  const given = new FormData(form);
  const read = (name: string) => {
    const text = given.get(name);
    return typeof text === 'string' ? text : '';
  };
  return { then: read('then'), now: read('now') };
}
