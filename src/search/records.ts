import type { Garden, Lesson, Stance } from '../garden/garden.ts';
import { noteAddress, practiceAddress } from '../garden/addresses.ts';
import { lessonAddress, stanceAnchor } from '../garden/pairs.ts';
import { stanceHead } from '../garden/stance-words.ts';
import type { Practice } from '../practice/practice.ts';
import { fillQuotes } from '../practice/quote.ts';
import type { SearchFilter } from './filters.ts';

/** One entry of the index: a text that can be found by itself. */
export type SearchRecord = {
  /** From the garden's root, without a slash before it, and with the text's permanent anchor. */
  address: string;
  title: string;
  /** The heading of a stance, and the stance in one sentence. */
  meta: { voice?: string; line?: string };
  filter: SearchFilter;
  /** The text, or the path of its file. */
  source: { path: string } | { text: string };
};

/** Every record of a garden: its stances, notes and practices, in the garden's order. */
export function listRecords(garden: Garden): SearchRecord[] {
  return [
    ...garden.lessons.flatMap((lesson) =>
      lesson.stances.map((stance) => stanceRecord(garden, lesson, stance)),
    ),
    ...garden.notes.map((note): SearchRecord => ({
      address: noteAddress(note).slice(1),
      title: note.title,
      meta: {},
      filter: 'notes',
      source: { path: note.path },
    })),
    ...garden.practices.map((practice): SearchRecord => ({
      address: practiceAddress(practice).slice(1),
      title: practice.title,
      meta: {},
      filter: 'practices',
      source: { text: practiceText(practice) },
    })),
  ];
}

function stanceRecord({ site }: Garden, lesson: Lesson, stance: Stance): SearchRecord {
  return {
    address: `${lessonAddress(lesson).slice(1)}#${stanceAnchor(stance)}`,
    title: lesson.title,
    meta: { voice: stanceHead(stance, site), line: stance.line },
    filter: stance.voice,
    source: { path: stance.path },
  };
}

/**
 * Everything that a practice asks and may say. Its page has much besides, from buttons to what it says when a script does
 * not come, and none of that is what anybody looks for.
 */
function practiceText({ intro, care, questions, outcomes, draft }: Practice): string {
  const asked = questions.flatMap(({ theme, ask, hint, ...question }) => {
    const options = 'options' in question ? question.options : [];
    return [theme, ask, hint, ...options.flatMap(({ text, drafted }) => [text, drafted])];
  });
  const said = outcomes.flatMap(({ title, says, try: step, carry }) => {
    return [title, ...says, step, carry];
  });
  const drafted = draft ? [draft.title, draft.hint, ...draft.lines] : [];
  const parts = [intro, care, ...asked, ...said, ...drafted].filter((part) => part !== undefined);
  // Questions share a theme, which is said once. No answer is in the index.
  return [...new Set(parts.map((part) => fillQuotes(part, () => '…')))]
    .map(closeSentence)
    .join(' ');
}

/** A line of its own needs no full stop, but does where lines run into one. */
function closeSentence(text: string): string {
  return /\p{P}$/u.test(text) ? text : `${text}.`;
}
