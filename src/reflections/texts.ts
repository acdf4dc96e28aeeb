import type { PracticeReflection, Reflection } from './reflection.ts';

/** What a text of a reflection is. */
export type TextPart = 'goal' | 'answer' | 'note' | 'stance' | 'title' | 'question' | 'outcome';

export type Text = { part: TextPart; text: string };

/** Every text of a reflection, the reader's own words before the garden's. */
export function listTexts(reflection: Reflection): Text[] {
  const texts =
    reflection.kind === 'practice'
      ? listPracticeTexts(reflection)
      : [
          ...reflection.stances.map(({ text }): Text => ({ part: 'stance', text })),
          { part: 'title' as const, text: reflection.title },
        ];
  return texts.filter(({ text }) => text !== '');
}

function listPracticeTexts({ goal, questions, note, title, outcome }: PracticeReflection): Text[] {
  const made = outcome?.made?.flatMap((one) => [one.title, ...one.says]) ?? [];
  const told = outcome ? [outcome.title, ...outcome.says, ...made, outcome.try, outcome.carry] : [];
  return [
    { part: 'goal', text: goal },
    ...questions.map(({ text }): Text => ({ part: 'answer', text })),
    { part: 'note', text: note },
    { part: 'title', text: title },
    ...questions.map(({ ask }): Text => ({ part: 'question', text: ask })),
    ...told.map((text): Text => ({ part: 'outcome', text })),
  ];
}
