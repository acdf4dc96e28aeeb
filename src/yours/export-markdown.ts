<<<<<<< fa4b73836e627df85b4521fc94655a07744917d5:src/reflections/export-markdown.ts
import type { Translate } from '../words/translate.ts';
import { spokenStances } from './own-stances.ts';
import type { LessonReflection, Moment, PracticeReflection, Reflection } from './reflection.ts';

/** How a document is told: in which words, and how a moment is told as a day. */
export type MarkdownTelling = { t: Translate<'reflections'>; tell: (moment: Moment) => string };
=======
import type {
  LessonReflection,
  Moment,
  PracticeReflection,
  Reflection,
} from '../reflections/reflection.ts';
import { writtenStances } from '../reflections/times.ts';

/** The words between a reader's own, in their language. */
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

/** The words of a document, and how a moment is formatted as a day. */
export type MarkdownFormat = { words: MarkdownWords; format: (moment: Moment) => string };
>>>>>>> f129089374a23f5007b29e9825ef443209b0ca0c:src/yours/export-markdown.ts

/**
 * Reflections as a document to read, and when it was made. Every text stays text: nothing in it becomes a heading, a
 * link or a picture.
 */
export function writeMarkdown(
  reflections: readonly Reflection[],
  exported: Moment,
  options: MarkdownFormat,
): string {
<<<<<<< fa4b73836e627df85b4521fc94655a07744917d5:src/reflections/export-markdown.ts
  const { t, tell } = telling;
=======
  const { words, format } = options;
>>>>>>> f129089374a23f5007b29e9825ef443209b0ca0c:src/yours/export-markdown.ts
  const parts = reflections.flatMap((reflection) =>
    reflection.kind === 'practice'
      ? formatPractice(reflection, options)
      : formatLesson(reflection, options),
  );
<<<<<<< fa4b73836e627df85b4521fc94655a07744917d5:src/reflections/export-markdown.ts
  return `${[`# ${t('reflections.markdown.title')}`, t('reflections.markdown.exported', { day: tell(exported) }), ...parts].join('\n\n')}\n`;
}

function tellPractice(reflection: PracticeReflection, { t, tell }: MarkdownTelling): string[] {
=======
  return `${[`# ${words.title}`, words.exported(format(exported)), ...parts].join('\n\n')}\n`;
}

function formatPractice(
  reflection: PracticeReflection,
  { words, format }: MarkdownFormat,
): string[] {
>>>>>>> f129089374a23f5007b29e9825ef443209b0ca0c:src/yours/export-markdown.ts
  const { title, goal, began, questions, outcome, note } = reflection;
  const answers = questions.flatMap(({ ask, text }) => [
    `**${line(ask)}**`,
    text ? quote(text) : `*${t('reflections.markdown.passedBy')}*`,
  ]);
  const parts = outcome
    ? [
        `### ${t('reflections.markdown.headed', { head: t('reflections.markdown.said'), text: line(outcome.title) })}`,
        ...outcome.says.map(escapeText),
        ...(outcome.made ?? []).flatMap((one) => [
          `**${line(one.title)}**`,
          ...one.says.map(quote),
        ]),
        ...list(
          t('reflections.markdown.because'),
          outcome.because.map(({ ask, answer }) => `${line(ask)} ${line(answer)}`),
        ),
        ...list(t('reflections.markdown.try'), [line(outcome.try)]),
        ...list(
          t('reflections.markdown.read'),
          outcome.read.map((lesson) => line(lesson.title)),
        ),
        ...list(t('reflections.markdown.carry'), [line(outcome.carry)]),
      ]
    : [`*${t('reflections.markdown.unfinished')}*`];
  return [
<<<<<<< fa4b73836e627df85b4521fc94655a07744917d5:src/reflections/export-markdown.ts
    `## ${t('reflections.markdown.dated', { title: line(title), day: tell(began) })}`,
    ...(goal
      ? [
          t('reflections.markdown.headed', {
            head: t('reflections.markdown.goal'),
            text: line(goal),
          }),
        ]
      : []),
    ...answers,
    ...told,
    ...(note ? [`### ${t('reflections.markdown.note')}`, quote(note)] : []),
=======
    `## ${words.dated(line(title), format(began))}`,
    ...(goal ? [words.headed(words.goal, line(goal))] : []),
    ...answers,
    ...parts,
    ...(note ? [`### ${words.note}`, quote(note)] : []),
>>>>>>> f129089374a23f5007b29e9825ef443209b0ca0c:src/yours/export-markdown.ts
  ];
}

function formatLesson(reflection: LessonReflection, { format }: MarkdownFormat): string[] {
  const parts = writtenStances(reflection).flatMap(({ written, text }) => [
    `### ${format(written)}`,
    quote(text),
  ]);
  return [`## ${line(reflection.title)}`, ...parts];
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
 * A text as Markdown that shows as it was written: no character in it means anything to a reader of Markdown. Some make a link
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
