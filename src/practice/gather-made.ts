import type { Translate } from '../words/translate.ts';
import { writeDraft } from './draft.ts';
import { planFor } from './plan.ts';
import type { Practice } from './practice.ts';
import type { Session } from './session.ts';
import type { ToldOutcome } from './write-outcome.ts';
import { writePlan } from './plan-words.ts';

/** What a practice makes of the answers besides its outcome, in words: a plan, a drafted text. */
export function gatherMade(
  practice: Practice,
  { answers, draft: changed }: Session,
  t: Translate<'practice'>,
): ToldOutcome['made'] {
  const plan = planFor(practice, answers);
  const written = writeDraft(practice, answers);
  const { draft } = practice;
  return [
    ...(plan ? [{ title: t('practice.plan.title'), says: writePlan(plan, t) }] : []),
    ...(draft && written ? [{ title: draft.title, says: [changed ?? written] }] : []),
  ];
}
