import { createPartReader } from '../../markdown/definitions.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import { readMarkdown } from '../../markdown/parse.ts';
import { isRecord } from '../../text/record.ts';
import { splitSentences } from '../normal-words.ts';
import type { Heading, SourceFile } from '../source-file.ts';
import { readVoiceHeading, readWrittenDate, type VoiceWords } from '../voice-headings.ts';

type LessonFile = SourceFile & { kind: 'lesson'; slug: string };

/** True for a lesson whose stances stand in its own file. */
export function isLessonFile(file: SourceFile): file is LessonFile {
  return file.kind === 'lesson' && file.path.endsWith('.md');
}

/**
 * A lesson in one file as a lesson and its stances, each as if it had a file: everything that reads them works as it
 * does for a folder. Stances are numbered in their order, and have the path of the file with their number behind it.
 */
export function readLessonFile(file: LessonFile, text: string, words: VoiceWords): SourceFile[] {
  const headings = file.body?.headings ?? [];
  const heads = findHeads(headings, words);
  const [first] = heads;
  const before = headings.filter(({ line }) => line < (first?.line ?? Infinity));
  const title = before.find(({ depth }) => depth === 1);
  const lesson = withTitle(file, text, title);
  const loose = file.body?.texts.find(
    ({ line }) => line < (first?.line ?? Infinity) && line !== title?.line,
  );
  if (lesson.unreadable) return [lesson];
  if (!first || loose)
    return [{ ...lesson, unreadable: { ...withoutHead, found: loose ? JSON.stringify(loose.text) : 'none', line: loose?.line ?? 1, text } }];
  // Before the text is taken apart: a comment may go on from one stance into the next.
  const shown = text.includes('%%') ? readMarkdown(text).source : text;
  const lines = shown.split(/\r?\n/);
  const readPart = createPartReader(
    lines.map((line, index) => (index < first.line ? '' : line)).join('\n'),
  );
  const stances = heads.map((head, index) => {
    const last = (heads[index + 1]?.line ?? lines.length + 1) - 1;
    return readStance(head, index, { file, lines, kept: readPart({ first: head.line + 1, last }), words });
  });
  return [lesson, ...stances];
} // prettier-ignore

const withoutHead = {
  expected: 'a heading that names a voice before the text, such as ## What I said then',
  mend: 'Write each stance under such a heading, or with the words that site.yaml has for its voices.',
};

/** Fields may be left out, all of them or the title, which is then the first heading. */
function withTitle(file: LessonFile, text: string, title: Heading | undefined): LessonFile {
  const { unreadable, lineOf, ...rest } = { ...file, body: undefined };
  const isBare = !/^\uFEFF?(?:---|\+\+\+)/.test(text);
  const given = isRecord(file.data) ? file.data : {};
  if (unreadable && !isBare) return { ...rest, lineOf, unreadable };
  if (!title || 'title' in given) return { ...rest, lineOf, data: file.data ?? {} };
  const lineOrTitle: typeof lineOf = (path) => (path[0] === 'title' ? title.line : lineOf(path));
  return { ...rest, lineOf: lineOrTitle, data: { title: title.text, ...given } };
}

type Head = Heading & { on?: string; label?: string };

/** The headings that name a voice. Between them, any other of their rank names its stance. */
function findHeads(headings: readonly Heading[], words: VoiceWords): Head[] {
  const voices = headings.map((heading) => readVoiceHeading(heading.text, words));
  const first = voices.findIndex(Boolean);
  const last = voices.findLastIndex(Boolean);
  return headings.flatMap((heading, index): Head[] => {
    const voice = voices[index];
    if (voice) return [{ ...heading, ...voice }];
    const isBetween = index > first && index < last && heading.depth === headings[first]?.depth;
    return isBetween ? [{ ...heading, label: heading.text }] : [];
  });
}

type Whole = { file: LessonFile; lines: readonly string[]; kept: number[]; words: VoiceWords };

function readStance(head: Head, index: number, { file, lines, kept, words }: Whole): SourceFile {
  const below = kept.find((line) => lines[line - 1]?.trim());
  const date = readWrittenDate((lines[(below ?? 0) - 1] ?? '').replaceAll(/^[*_(]+|[*_)]+\s*$/g, ''), words);
  // All other lines are left empty, so that each line keeps its number.
  const own = new Set(date === undefined ? kept : kept.filter((line) => line !== below));
  const body = readMarkdownFacts(lines.map((line, at) => (own.has(at + 1) ? line : '')).join('\n'), 'md');
  const number = (index + 1) * 10;
  const [line] = splitSentences(body.texts[0]?.text ?? '');
  const { on = date, label } = head;
  const source: SourceFile = {
    kind: 'stance', lesson: file.slug, number, path: `${file.path}#${String(number)}`, body,
    data: { line, ...(on && { on }), ...(label && { label }) },
    lineOf: () => head.line,
  };
  if (line !== undefined) return source;
  const found = 'nothing below its heading';
  return { ...source, unreadable: { line: head.line, found, text: '', ...withoutText } };
} // prettier-ignore

const withoutText = {
  expected: 'the words of the stance',
  mend: 'Write them below the heading, or remove it.',
};
