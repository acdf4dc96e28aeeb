import { readWrittenDate } from '../../content/voice-headings.ts';
import type { VoiceHeading, VoiceWords } from '../../content/voice-headings.ts';
import { createPartReader } from '../../markdown/definitions.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import { plainRank, toRows, type Row } from './essay-rows.ts';

/** One voice of a section, with its text as Markdown. */
export type EssayPart = VoiceHeading & { text: string };
/** An essay that looks back: what stands before its first section, the sections, and what follows the last. */
export type Essay = ReturnType<typeof readEssay>;

/** A section by its rows: where it begins, its title, if it has one, and its voices. */
type Place = { from: number; title: Row | undefined; voices: (VoiceHeading & { at: number })[] };

/** Reads an essay line by line. One in which no line names a voice has no sections. */
export function readEssay(text: string, format: 'md' | 'txt', words: VoiceWords) {
  const rows = toRows(text, format, words);
  const places = findPlaces(rows);
  const first = places[0]?.from ?? rows.length;
  const end = findEnd(rows, places);
  const top = rows.find((row) => row.words !== '');
  const title = top && top.at < first && isTitle(top, rows) ? top : undefined;
  const read = createReader(rows);
  const last = end?.isRule ? undefined : end?.title;
  const closing = read((end?.at ?? rows.length) + 1, rows.length, true);
  return {
    title: title?.title ?? /^---\r?\n(?:.*\r?\n)*?title:\s*["']?(.+?)["']?\s*\n/.exec(text)?.[1],
    opening: read(title ? title.at + 1 : 0, first, true),
    sections: places.map((place, index) => ({
      title: place.title?.title,
      parts: readParts(place, rows.slice(0, places[index + 1]?.from ?? end?.at), read, words),
    })),
    closing: closing
      ? { title: last, text: closing, questions: findQuestions(closing) }
      : undefined,
  };
}

/** A section begins with a then, or with any voice that has a title of its own above it. */
function findPlaces(rows: readonly Row[]): Place[] {
  const places: Place[] = [];
  let above: Row[] = [];
  for (const row of rows) {
    above.push(row);
    const { at, voice } = row;
    if (!voice) continue;
    const isFirst = voice.voice === 'then' || places.length === 0;
    const title = findTitle(above.slice(0, -1), isFirst);
    if (title || isFirst) places.push({ from: title?.at ?? at, title, voices: [] });
    places.at(-1)?.voices.push({ ...voice, at });
    above = [];
  }
  return places;
}

/** The heading nearest above a voice, else a numbered line, else the line right above, where it looks like a title. */
function findTitle(above: readonly Row[], isFirst: boolean): Row | undefined {
  const nearest = above.findLast(({ words }) => words !== '');
  return (
    above.findLast(({ rank }) => rank < plainRank) ??
    above.findLast((row) => row.isNumbered && row.isShort) ??
    (isFirst && nearest?.isShort ? nearest : undefined)
  );
}

/** The row with which begins what follows the last section: a title like the others, or a rule. */
function findEnd(rows: readonly Row[], places: readonly Place[]): Row | undefined {
  const last = places.at(-1)?.voices.at(-1);
  const begin = last && rows.find(({ words, at }) => at > last.at && words !== '');
  if (!begin) return undefined;
  const rank = Math.min(plainRank, ...places.map(({ title }) => title?.rank ?? plainRank));
  return rows.find(
    (row) => row.at > begin.at && (row.isRule || (row.rank <= rank && isTitle(row, rows))),
  );
}

/** A heading, or a short line by itself, with text to follow. */
function isTitle({ at, rank, isShort, words }: Row, rows: readonly Row[]): boolean {
  if (!rows.some((row) => row.at > at && row.words !== '')) return false;
  const isAlone = !rows[at - 1]?.words && !rows[at + 1]?.words;
  return rank < 7 || (isShort && isAlone && !/[?？:：]$/.test(words));
}

type Read = (from: number, to: number, isPage?: boolean) => string;

/** Gives the text of rows, with the footnotes and addresses that it refers to at its end. A stance has no headings. */
function createReader(rows: readonly Row[]): Read {
  const readPart = createPartReader(rows.map(({ text }) => text).join('\n'));
  return (from, to, isPage = false) => {
    // Definitions that stood apart stay so: one that follows right on a footnote would belong to it.
    const write = (kept: Row[]) =>
      kept
        .flatMap(({ at, rank, text, words }, index) => [
          ...(kept[index - 1]?.at === at - 1 ? [] : ['']),
          rank > 6 ? text : isPage ? `## ${words}` : `**${words}**`,
        ])
        .join('\n')
        .replace(/^\s*\n|\s+$/g, '');
    const kept = readPart({ first: from + 1, last: to }).flatMap((line) => rows[line - 1] ?? []);
    const isOwn = ({ at }: Row) => at >= from && at < to;
    const texts = [kept.filter(isOwn), kept.filter((row) => !isOwn(row))].map(write);
    return texts.filter(Boolean).join('\n\n');
  };
}

/** The voices of a section, whose rows end with it; what stands under its title before the first belongs to that. */
function readParts(place: Place, rows: readonly Row[], read: Read, words: VoiceWords): EssayPart[] {
  const { title, voices } = place;
  const intro = title ? read(title.at + 1, voices[0]?.at ?? rows.length) : '';
  return voices.map(({ at, ...voice }, index) => {
    const to = voices[index + 1]?.at ?? rows.length;
    const below = rows.slice(at + 1, to).find((row) => row.words !== '');
    const on = below && readWrittenDate(below.words.replaceAll(/^[*_(]+|[*_)]+$/g, ''), words);
    const text = read((on ? below.at : at) + 1, to);
    const texts = [index === 0 ? intro : '', text].filter(Boolean);
    return { ...(on && { on }), ...voice, text: texts.join('\n\n') };
  });
}

/** The questions of a text, without the words and the quotation marks around them. */
function findQuestions(text: string): string[] {
  return readMarkdownFacts(text, 'md').texts.flatMap(({ text: plain }) => {
    const found = plain.match(/[^.!?…。！？؟“”„"«»:：]+[?？؟]/gu) ?? [];
    return found.map((question) => question.replaceAll(/\s+/g, ' ').trim());
  });
}
