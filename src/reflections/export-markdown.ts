import type { Translate } from '../words/translate.ts';
import { spokenStances } from './own-stances.ts';
import type { LessonReflection, Moment, PracticeReflection, Reflection } from './reflection.ts';

/** How a document is told: in which words, and how a moment is told as a day. */
export type MarkdownTelling = { t: Translate<'reflections'>; tell: (moment: Moment) => string };

/**
 * Reflections as a document to read, and when it was made. Every text stays text: nothing in it becomes a heading, a
 * link or a picture.
 */
export function writeMarkdown(
  reflections: readonly Reflection[],
  exported: Moment,
  telling: MarkdownTelling,
): string {
  const { t, tell } = telling;
  const parts = reflections.flatMap((reflection) =>
    reflection.kind === 'practice'
      ? tellPractice(reflection, telling)
      : tellLesson(reflection, telling),
  );
  return `${[`# ${t('reflections.markdown.title')}`, t('reflections.markdown.exported', { day: tell(exported) }), ...parts].join('\n\n')}\n`;
}

function tellPractice(reflection: PracticeReflection, { t, tell }: MarkdownTelling): string[] {
  const { title, goal, began, questions, outcome, note } = reflection;
  const answers = questions.flatMap(({ ask, text }) => [
    `**${line(ask)}**`,
    text ? quote(text) : `*${t('reflections.markdown.passedBy')}*`,
  ]);
  const told = outcome
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
