import { dayOf } from './days.ts';
import { spokenStances } from './own-stances.ts';
import type { LessonReflection, PracticeReflection, Reflection } from './reflection.ts';

/** What stands around a reader's own words, in their language. */
export type MarkdownWords = {
  title: string;
  exported: (day: string) => string;
  goal: string;
  passedBy: string;
  unfinished: string;
  said: string;
  headed: (head: string, text: string) => string;
  dated: (title: string, day: string) => string;
  because: string;
  try: string;
  read: string;
  carry: string;
  note: string;
};

/** Reflections as a document to read. Every text stays text: nothing in it becomes a heading, a link or a picture. */
export function writeMarkdown(
  reflections: readonly Reflection[],
  day: string,
  words: MarkdownWords,
): string {
  const parts = reflections.flatMap((reflection) =>
    reflection.kind === 'practice' ? tellPractice(reflection, words) : tellLesson(reflection),
  );
  return `${[`# ${words.title}`, words.exported(day), ...parts].join('\n\n')}\n`;
}

function tellPractice(reflection: PracticeReflection, words: MarkdownWords): string[] {
  const { title, goal, began, questions, outcome, note } = reflection;
  const answers = questions.flatMap(({ ask, text }) => [
    `**${line(ask)}**`,
    text ? quote(text) : `*${words.passedBy}*`,
  ]);
  const told = outcome
    ? [
        `### ${words.headed(words.said, line(outcome.title))}`,
        ...outcome.says.map(escapeText),
        ...(outcome.made ?? []).flatMap((one) => [
          `**${line(one.title)}**`,
          ...one.says.map(quote),
        ]),
        ...list(
          words.because,
          outcome.because.map(({ ask, answer }) => `${line(ask)} ${line(answer)}`),
        ),
        ...list(words.try, [line(outcome.try)]),
        ...list(
          words.read,
          outcome.read.map((lesson) => line(lesson.title)),
        ),
        ...list(words.carry, [line(outcome.carry)]),
      ]
    : [`*${words.unfinished}*`];
  return [
    `## ${words.dated(line(title), dayOf(began))}`,
    ...(goal ? [words.headed(words.goal, line(goal))] : []),
    ...answers,
    ...told,
    ...(note ? [`### ${words.note}`, quote(note)] : []),
  ];
}

function tellLesson(reflection: LessonReflection): string[] {
  const told = spokenStances(reflection).flatMap(({ written, text }) => [
    `### ${dayOf(written)}`,
    quote(text),
  ]);
  return [`## ${line(reflection.title)}`, ...told];
}

function list(head: string, entries: readonly string[]): string[] {
  return entries.length > 0
    ? [[`**${head}**`, '', ...entries.map((entry) => `- ${entry}`)].join('\n')]
    : [];
}

function quote(text: string): string {
  return escapeText(text).replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');
}

/** A text in one line. */
function line(text: string): string {
  return escapeText(text.replaceAll(/\s+/g, ' ').trim());
}

/**
 * A text as Markdown that shows as it was written: no sign in it means anything to a reader of Markdown. Some make a link
 * of a bare address by themselves; it leads nowhere else than it says.
 */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
      // White space would make code where it begins a line, and a break where it ends one.
      .replaceAll(/^[^\S\n]+|[^\S\n]+$/gm, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*_[\]|~$^]/g, '\\$&')
      // Heads, lists and rules are made by how a line begins.
      .replaceAll(/^[#+=:-]/gm, '\\$&')
      .replaceAll(/^(\d+)([.)])/gm, '$1\\$2')
  );
}
