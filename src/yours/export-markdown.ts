import type { Translate } from '../words/translate.ts';
import type {
  LessonReflection,
  Moment,
  PracticeReflection,
  Reflection,
} from '../reflections/reflection.ts';
import { writtenStances } from '../reflections/times.ts';

/** The words of a document, and how a moment is formatted as a day. */
export type MarkdownFormat = { t: Translate<'reflections'>; format: (moment: Moment) => string };

/**
 * Reflections as a document to read, and when it was made. Every text stays text: nothing in it becomes a heading, a
 * link or a picture.
 */
export function writeMarkdown(
  reflections: readonly Reflection[],
  exported: Moment,
  options: MarkdownFormat,
): string {
  const { t, format } = options;
  const parts = reflections.flatMap((reflection) =>
    reflection.kind === 'practice'
      ? formatPractice(reflection, options)
      : formatLesson(reflection, options),
  );
  return `${[`# ${t('reflections.markdown.title')}`, t('reflections.markdown.exported', { day: format(exported) }), ...parts].join('\n\n')}\n`;
}

function formatPractice(reflection: PracticeReflection, { t, format }: MarkdownFormat): string[] {
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
    `## ${t('reflections.markdown.dated', { title: line(title), day: format(began) })}`,
    ...(goal
      ? [
          t('reflections.markdown.headed', {
            head: t('reflections.markdown.goal'),
            text: line(goal),
          }),
        ]
      : []),
    ...answers,
    ...parts,
    ...(note ? [`### ${t('reflections.markdown.note')}`, quote(note)] : []),
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
