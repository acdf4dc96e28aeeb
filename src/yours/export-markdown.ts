import type { Translate } from '../words/translate.ts';
import type {
  KeptOutcome,
  Moment,
  PracticeReflection,
  Reflection,
  StancesReflection,
} from '../reflections/reflection.ts';
import { formatMoment, hasText } from '../reflections/times.ts';
import { formatDateline, titleOf, voicesOf } from '../reflections/voices.ts';

type Words = Translate<'reflections'>;

/**
 * Reflections as a document to read, and when it was made. Every text stays text: nothing in it becomes a heading, a
 * link or a picture.
 */
export function writeMarkdown(
  reflections: readonly Reflection[],
  exported: Moment,
  t: Words,
  language: string,
): string {
  const parts = reflections.flatMap((reflection) =>
    reflection.kind === 'practice'
      ? formatPractice(reflection, t, language)
      : formatStances(reflection, t, language),
  );
  const head = `# ${t('reflections.markdown.title')}`;
  const made = t('reflections.markdown.exported', { day: formatMoment(exported, language) });
  return `${[head, made, ...parts].filter(Boolean).join('\n\n')}\n`;
}

function formatPractice(reflection: PracticeReflection, t: Words, language: string): string[] {
  const { title, goal, began, questions, outcome, place, note } = reflection;
  const answers = questions.flatMap(({ ask, text }) => [
    `**${line(ask)}**`,
    text ? quote(text) : `*${t('reflections.markdown.passedBy')}*`,
  ]);
  const day = formatMoment(began, language);
  return [
    `## ${t('reflections.markdown.dated', { title: line(title), day })}`,
    goal && headed(t('reflections.markdown.goal'), goal, t),
    ...answers,
    ...(outcome ? formatOutcome(outcome, t) : []),
    place !== undefined || !outcome ? `*${t('reflections.markdown.unfinished')}*` : '',
    note && `### ${t('reflections.markdown.note')}`,
    note && quote(note),
  ];
}

function formatOutcome(outcome: KeptOutcome, t: Words): string[] {
  const because = outcome.because.map(({ ask, answer }) => `${line(ask)} ${line(answer)}`);
  const read = outcome.read.map(({ title }) => line(title));
  return [
    `### ${headed(t('reflections.markdown.said'), outcome.title, t)}`,
    ...outcome.says.map(escapeText),
    ...(outcome.made ?? []).flatMap(({ title, says }) => [
      `**${line(title)}**`,
      ...says.map(quote),
    ]),
    list(t('reflections.markdown.because'), because),
    list(t('reflections.markdown.try'), [line(outcome.try)]),
    list(t('reflections.markdown.read'), read),
    list(t('reflections.markdown.carry'), [line(outcome.carry)]),
  ];
}

function formatStances(reflection: StancesReflection, t: Words, language: string): string[] {
  const { then } = voicesOf(reflection);
  const stances = reflection.stances.filter((stance) => hasText(stance) || stance.dated.trim());
  const parts = stances.flatMap((stance) => {
    const day = formatMoment(stance.written, language);
    return [
      `### ${line(formatDateline(stance, { isThen: stance === then }, t, language))}`,
      hasText(stance) ? quote(stance.text) : '',
      // A date of the reader's own says when it was held, and not when it was written down.
      stance.dated.trim() ? `*${t('reflections.written.on', { day })}*` : '',
    ];
  });
  return [`## ${line(titleOf(reflection))}`, ...parts];
}

function headed(head: string, text: string, t: Words): string {
  return t('reflections.markdown.headed', { head, text: line(text) });
}

function list(head: string, entries: readonly string[]): string {
  if (entries.length === 0) return '';
  return [`**${head}**`, '', ...entries.map((entry) => `- ${entry}`)].join('\n');
}

function quote(text: string): string {
  return escapeText(text).replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
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
      .replaceAll(/[^\S\n]+$/gm, '')
      // Where it begins a line, white space would make code: spaces that do not break stay as they are.
      .replaceAll(/^[^\S\n]+/gm, keepIndent)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*_[\]|~$^]/g, '\\$&')
      // Heads, lists and rules are made by how a line begins.
      .replaceAll(/^([^\S\n]*)([#+=:-])/gm, '$1\\$2')
      .replaceAll(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2')
      // Two spaces, which any reader of Markdown takes for a line break, and no bare address for a part of it.
      .replaceAll(/(?<=[^\n])\n(?=[^\n])/g, '  \n')
  );
}

function keepIndent(indent: string): string {
  return indent.replaceAll('\t', '    ').replaceAll(/[^\u3000]/g, '\u00A0');
}
