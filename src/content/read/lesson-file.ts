import { createPartReader } from '../../markdown/definitions.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { isRecord } from '../../text/record.ts';
import { splitSentences } from '../normal-words.ts';
import type { Heading, SourceFile } from '../source-file.ts';
import { readVoiceHeading, readWrittenDate, type VoiceWords } from '../voice-headings.ts';

export type LessonFile = SourceFile & { kind: 'lesson'; slug: string };

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
  const firstLine = heads[0]?.line ?? Infinity;
  const { writtenAt, writtenIn } = file;
  const title = headings.find(({ depth, line }) => depth === 1 && line < firstLine);
  const lesson = withTitle(file, text, title);
  if (lesson.unreadable) return [lesson];
  const loose = file.body?.texts.find(({ line }) => line < firstLine && line !== title?.line);
  if (heads.length === 0 || loose) {
    const found = loose ? JSON.stringify(loose.text) : 'none';
    return [{ ...lesson, unreadable: { ...withoutHead, found, line: loose?.line ?? 1, text } }];
  }
  // Before the text is taken apart: a comment may go on from one stance into the next.
  const lines = (text.includes('%%') ? parseMarkdown(text).source : text).split(/\r?\n/);
  const below = lines.map((line, index) => (index < firstLine ? '' : line));
  const readPart = createPartReader(below.join('\n'));
  const stances = heads.map((head, index): SourceFile => {
    const last = (heads[index + 1]?.line ?? lines.length + 1) - 1;
    const kept = readPart({ first: head.line + 1, last });
    const number = (index + 1) * 10;
    const identity = {
      kind: 'stance',
      lesson: file.slug,
      number,
      path: `${file.path}#${number}`,
    } as const;
    const language = { ...(writtenAt && { writtenAt }), ...(writtenIn && { writtenIn }) };
    return { ...readStance(head, lines, kept, words), ...identity, ...language };
  });
  return [lesson, ...stances];
}

/**
 * The stances of a translated lesson, each with the date that the original gives it where the translation gives none. They go
 * by their places, so there have to be as many.
 */
export function translateStances(
  translated: readonly SourceFile[],
  original: readonly SourceFile[],
): SourceFile[] {
  const [lesson, ...stances] = translated;
  if (!lesson) return [];
  const originals = original.length - 1;
  if (stances.length !== originals && !lesson.unreadable) {
    const expected = `${originals} stances, as in ${lesson.path}`;
    const unreadable = { ...otherCount, expected, found: `${stances.length}`, line: 1, text: '' };
    return [{ ...lesson, unreadable }];
  }
  const dated = stances.map((stance, index) => {
    const [before, own] = [original[index + 1]?.data, stance.data];
    if (!isRecord(before) || !isRecord(own)) return stance;
    return { ...stance, data: { ...own, on: own.on ?? before.on } };
  });
  return [lesson, ...dated];
}

const otherCount = { mend: 'Give each stance of the original a heading of its own.' };

const withoutHead = {
  expected: 'a heading that names a voice before the text, such as ## What I said then',
  mend: 'Write each stance under such a heading, or with the words that site.yaml has for its voices.',
};

/** Fields may be left out, all of them or the title, which is then the first heading. */
function withTitle(file: LessonFile, text: string, title: Heading | undefined): LessonFile {
  const { unreadable, ...lesson } = { ...file, body: undefined };
  const isBare = !/^\uFEFF?(?:---|\+\+\+)/.test(text);
  if (unreadable && !isBare) return { ...lesson, unreadable };
  const given = isRecord(file.data) ? file.data : {};
  if (!title || 'title' in given) return { ...lesson, data: file.data ?? {} };
  return {
    ...lesson,
    data: { title: title.text, ...given },
    lineOf: (path) => (path[0] === 'title' ? title.line : file.lineOf?.(path)),
  };
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

/** What a stance says, which stands on the `kept` lines of a file. */
function readStance(head: Head, lines: readonly string[], kept: number[], words: VoiceWords) {
  const below = kept.find((line) => lines[line - 1]?.trim());
  const written = lines[(below ?? 0) - 1] ?? '';
  const date = readWrittenDate(written.replaceAll(/^[*_(]+|[*_)]+\s*$/g, ''), words);
  // All other lines are left empty, so that each line keeps its number.
  const own = new Set(date === undefined ? kept : kept.filter((line) => line !== below));
  const shown = lines.map((line, at) => (own.has(at + 1) ? line : ''));
  const body = readMarkdownFacts(shown.join('\n'), 'md');
  const [line] = splitSentences(body.texts[0]?.text ?? '');
  const { on = date, label } = head;
  const stance = { body, data: { line, on, label }, lineOf: () => head.line };
  if (line !== undefined) return stance;
  return { ...stance, unreadable: { ...withoutText, line: head.line, text: '' } };
}

const withoutText = {
  expected: 'the words of the stance',
  found: 'nothing below its heading',
  mend: 'Write them below the heading, or remove it.',
};
