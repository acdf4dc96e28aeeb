import type { ImportRefusal } from '../import.ts';
import type { DeviceWords } from '../../words/words.ts';
import type { Why } from './faults.ts';
import type { Apart } from './stored.ts';

/** Why something could not be kept, read or erased. */
export function faultWords(why: Why, { reflections: { faults } }: DeviceWords): string {
  const sentences: Record<Why, string> = {
    blocked: faults.blocked,
    full: faults.full,
    hanging: faults.hanging,
    newer: faults.newer,
    'older-tab': faults.olderTab,
    'too-big': faults.tooBig,
    erased: faults.erased,
    failed: faults.failed,
  };
  return sentences[why];
}

/** Why a file was not brought in. */
export function refusalWords(
  { why, at }: ImportRefusal,
  { reflections: { refusals } }: DeviceWords,
): string {
  const sentences: Record<ImportRefusal['why'], string> = {
    'too-big': refusals.tooBig,
    'not-json': refusals.notJson,
    'too-deep': refusals.tooDeep,
    'forbidden-key': refusals.forbiddenKey(at),
    'another-format': refusals.anotherFormat,
    newer: refusals.newer,
    'too-many': refusals.tooMany,
    'wrong-field': refusals.wrongField(at),
  };
  return sentences[why];
}

/** What is the matter with something that was set aside. */
export function apartWords({ read }: Apart, { reflections: { apart } }: DeviceWords): string {
  return read.kind === 'newer' ? apart.newer : apart.unreadable(read.at);
}
