import { spokenStances } from './own-stances.ts';
import type { LessonReflection, Moment, PracticeReflection, Reflection } from './reflection.ts';

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

/** How a document is told: in which words, and how a moment is told as a day. */
export type MarkdownTelling = { words: MarkdownWords; tell: (moment: Moment) => string };

/**
 * Reflections as a document to read, and when it was made. Every text stays text: nothing in it becomes a heading, a
 * link or a picture.
 */
export function writeMarkdown(
  reflections: readonly Reflection[],
  exported: Moment,
  telling: MarkdownTelling,
): string {
  const { words, tell } = telling;
  const parts = reflections.flatMap((reflection) =>
    reflection.kind === 'practice'
      ? tellPractice(reflection, telling)
      : tellLesson(reflection, telling),
  );
  return `${[`# ${words.title}`, words.exported(tell(exported)), ...parts].join('\n\n')}\n`;
}

function tellPractice(reflection: PracticeReflection, { words, tell }: MarkdownTelling): string[] {
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
    `## ${words.dated(line(title), tell(began))}`,
    ...(goal ? [words.headed(words.goal, line(goal))] : []),
    ...answers,
    ...told,
    ...(note ? [`### ${words.note}`, quote(note)] : []),
  ];
}

function tellLesson(reflection: LessonReflection, { tell }: MarkdownTelling): string[] {
  const told = spokenStances(reflection).flatMap(({ written, text }) => [
    `### ${tell(written)}`,
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
