import type { Reflection } from '../../reflections/reflection.ts';
import { useYours } from './context.ts';

/** The way to the practice or the lesson that a reflection belongs to, as long as the garden has it. */
export function PlaceOf({ reflection }: { reflection: Reflection }) {
  const { setup, root, t } = useYours();

  if (reflection.kind === 'practice')
    return setup.practices.includes(reflection.practice) ? (
      <a className="screen-only" href={new URL(`practices/${reflection.practice}/`, root).href}>
        {t('yours.one.practice')}
      </a>
    ) : null;
  // Its slug may have changed since; its id has not.
  const lesson = setup.lessons.find(({ id }) => id === reflection.lesson);
  return lesson ? (
    <a className="screen-only" href={new URL(`lessons/${lesson.slug}/`, root).href}>
      {t('yours.one.lesson')}
    </a>
  ) : null;
}
