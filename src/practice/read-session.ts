import { isRecord } from '../text/record.ts';
import type { Answer, Answers, Practice } from './practice.ts';
import { readKeptAnswer } from './question-kinds.ts';
import { beginSession, continueSession, type Place, type Taken, type Session } from './session.ts';

/** A session as it was kept. Whatever in it is no answer or no place is left out; without answers there is none. */
export function readSession(practice: Practice, value: unknown): Session | undefined {
  if (!isRecord(value) || !isRecord(value.answers)) return undefined;
  const place = readPlace(value.place);
  const session: Session = {
    ...beginSession(practice),
    ...readTaken(practice, value),
    ...(isRecord(value.earlier) && { earlier: readTaken(practice, value.earlier) }),
  };
  return continueSession(practice, session, { kind: 'went', to: place ?? session.place });
}

/** A place as it was kept; undefined where it is none. */
export function readPlace(value: unknown): Place | undefined {
  if (!isRecord(value)) return undefined;
  if (value.at === 'review' || value.at === 'outcome') return { at: value.at };
  if (value.at !== 'question' || typeof value.id !== 'string') return undefined;
  return { at: 'question', id: value.id, isChange: value.isChange === true };
}

function readTaken(practice: Practice, kept: Record<string, unknown>): Taken {
  const { answers, asked, draft } = kept;
  return {
    answers: isRecord(answers) ? readAnswers(practice, answers) : {},
    asked: Array.isArray(asked) ? asked.filter((id) => typeof id === 'string') : [],
    ...(typeof draft === 'string' && { draft }),
  };
}

/** Only the practice's own questions are asked for, so that no key of what was kept can do harm. */
function readAnswers({ questions }: Practice, kept: Record<string, unknown>): Answers {
  const entries = questions.flatMap(({ id }): [string, Answer][] => {
    const answer = Object.hasOwn(kept, id) ? readKeptAnswer(kept[id]) : undefined;
    return answer ? [[id, answer]] : [];
  });
  return Object.fromEntries(entries);
}
