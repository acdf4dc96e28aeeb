import type { DeviceSection, Translate } from '../../words/translate.ts';
import type { ImportRefusal } from '../import.ts';
import type { Why } from './faults.ts';
import type { Apart } from './stored.ts';

/** Why something could not be kept, read or erased. */
export function faultWords(why: Why, t: Translate<DeviceSection>): string {
  const sentences: Record<Why, string> = {
    blocked: t('reflections.faults.blocked'),
    full: t('reflections.faults.full'),
    hanging: t('reflections.faults.hanging'),
    newer: t('reflections.faults.newer'),
    'older-tab': t('reflections.faults.olderTab'),
    'too-big': t('reflections.faults.tooBig'),
    erased: t('reflections.faults.erased'),
    failed: t('reflections.faults.failed'),
  };
  return sentences[why];
}

/** Why a file was not brought in. */
export function refusalWords({ why, at }: ImportRefusal, t: Translate<DeviceSection>): string {
  const sentences: Record<ImportRefusal['why'], string> = {
    'too-big': t('reflections.refusals.tooBig'),
    'not-json': t('reflections.refusals.notJson'),
    'too-deep': t('reflections.refusals.tooDeep'),
    'forbidden-key': t(
      at === undefined
        ? 'reflections.refusals.forbiddenKey'
        : 'reflections.refusals.forbiddenKeyAt',
      { at },
    ),
    'another-format': t('reflections.refusals.anotherFormat'),
    newer: t('reflections.refusals.newer'),
    'too-many': t('reflections.refusals.tooMany'),
    'wrong-field': t(
      at === undefined ? 'reflections.refusals.wrongField' : 'reflections.refusals.wrongFieldAt',
      { at },
    ),
  };
  return sentences[why];
}

/** What is the matter with something that was set aside. */
export function apartWords({ read }: Apart, t: Translate<DeviceSection>): string {
  return read.kind === 'newer'
    ? t('reflections.apart.newer')
    : t(read.at === undefined ? 'reflections.apart.unreadable' : 'reflections.apart.unreadableAt', {
        at: read.at,
      });
}
