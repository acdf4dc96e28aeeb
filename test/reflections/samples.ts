import type {
  LessonReflection,
  Moment,
  OwnReflection,
  PracticeReflection,
} from '../../src/reflections/reflection.ts';

/** A moment in Berlin, for tests. */
export function momentAt(instant: string): Moment {
  return { instant, zone: 'Europe/Berlin' };
}

/** A finished practice with some of everything, for tests. */
export function samplePracticeReflection(
  changes: Partial<PracticeReflection> = {},
): PracticeReflection {
  return {
    kind: 'practice',
    id: 'one',
    practice: 'stay-or-step-back',
    revision: '00c0ffee00c0ffee',
    title: 'Stay or step back?',
    goal: 'Élan vital',
    questions: [
      {
        id: 'goal',
        ask: 'What do you call it?',
        answer: { kind: 'text', text: 'Élan vital' },
        text: 'Élan vital',
      },
      {
        id: 'rest',
        ask: 'Are you rested?',
        answer: { kind: 'choice', option: 'no' },
        text: 'Not for weeks.',
      },
      { id: 'why', ask: 'Whose is it?', text: '' },
    ],
    outcome: {
      id: 'rest-first',
      title: 'Rest first, then ask again',
      says: ['A tired answer is about tiredness.'],
      because: [{ ask: 'Are you rested?', answer: 'Not for weeks.' }],
      try: 'Sleep.',
      read: [{ slug: 'dont-quit', title: 'Don’t quit' }],
      carry: 'What would a rested me say?',
    },
    began: momentAt('2026-01-31T08:00:00.000Z'),
    changed: momentAt('2026-01-31T08:10:00.000Z'),
    note: '',
    revisit: { on: '2026-04-30', isOffered: false },
    ...changes,
  };
}

/** Two stances of a reader's own on a lesson, for tests. */
export function sampleLessonReflection(changes: Partial<LessonReflection> = {}): LessonReflection {
  const then = momentAt('2024-02-29T22:30:00.000Z');
  const now = momentAt('2026-03-01T07:00:00.000Z');
  return {
    kind: 'lesson',
    id: 'two',
    lesson: 'ask-for-help-1a',
    slug: 'ask-for-help',
    title: 'Ask for help',
    stances: [
      { id: 'then', text: 'I can do it alone.', dated: '', written: then, changed: then },
      { id: 'now', text: '助けを求めてもいい。', dated: '', written: now, changed: now },
    ],
    began: then,
    changed: now,
    ...changes,
  };
}

/** A reader's own then and now on a subject of their own, for tests. */
export function sampleOwnReflection(changes: Partial<OwnReflection> = {}): OwnReflection {
  const then = momentAt('2026-11-28T09:00:00.000Z');
  const now = momentAt('2026-11-28T09:05:00.000Z');
  const lost = 'If I miss a day of writing I will lose the thread for good.';
  return {
    kind: 'own',
    id: 'three',
    title: 'Writing every day',
    stances: [
      { id: 'then', text: lost, dated: 'around 2015', written: then, changed: then },
      { id: 'now', text: 'The thread waits.', dated: '', written: now, changed: now },
    ],
    began: then,
    changed: now,
    ...changes,
  };
}
