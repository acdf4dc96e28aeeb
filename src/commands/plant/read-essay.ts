import {
  readVoiceHeading,
  readWrittenDate,
  type VoiceHeading,
  type VoiceWords,
} from '../../content/voice-headings.ts';
import { createPartReader } from '../../markdown/definitions.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import { plainRank, toRows, type Row } from './essay-rows.ts';

/** One voice of a section, with its text as Markdown. */
export type EssayPart = VoiceHeading & { text: string };
export type EssaySection = { title?: string | undefined; parts: EssayPart[] };

/** An essay that looks back: what stands before its first section, the sections, and what follows the last. */
export type Essay = {
  title?: string | undefined;
  opening: string;
  sections: EssaySection[];
  closing?: { title?: string | undefined; text: string; questions: string[] } | undefined;
};

type VoiceRow = VoiceHeading & { at: number };
/** A section by its rows: where it begins, its title, if it has one, and its voices. */
type Place = { from: number; hasTitle: boolean; voices: VoiceRow[] };

/** Reads an essay line by line. One in which no line names a voice has no sections. */
export function readEssay(text: string, format: 'md' | 'txt', words: VoiceWords): Essay {
  const rows = toRows(text, format).flatMap((row) => splitRow(row, words));
  const voices = rows.flatMap((row, at): VoiceRow[] => {
    const voice = readVoice(row, rows[at - 1], words);
    return voice ? [{ ...voice, at }] : [];
  });
  const places = findPlaces(rows, voices);
  const first = places[0]?.from ?? rows.length;
  const end = findClosing(rows, places);
  const title = rows.findIndex((row) => row.words !== '');
  const hasTitle = title >= 0 && title < first && isTitle(rows, title);
  const read = createReader(rows);
  const closing = read(end + 1, rows.length, true);
  return {
    title:
      (hasTitle ? rows[title]?.title : undefined) ??
      /^---\r?\n(?:.*\r?\n)*?title:\s*["']?(.+?)["']?\s*\n/.exec(text)?.[1],
    opening: read(hasTitle ? title + 1 : 0, first, true),
    sections: places.map((place, index) => ({
      title: place.hasTitle ? rows[place.from]?.title : undefined,
      parts: readParts(place, places[index + 1]?.from ?? end, rows, read, words),
    })),
    closing:
      closing === ''
        ? undefined
        : {
            title: rows[end]?.isRule === false ? rows[end].title : undefined,
            text: closing,
            questions: findQuestions(closing),
          },
  };
}

/** `What I said then: words` as two rows. */
function splitRow(row: Row, words: VoiceWords): Row[] {
  const [, head = '', rest = ''] =
    /^\**([^*:：]+?)(?:[:：]\**|\*+[:：])\s*(\S.*)$/.exec(row.words) ?? [];
  if (rest === '' || row.rank < plainRank || readWrittenDate(rest, words)) return [row];
  if (!/\s/.test(head) || !readVoiceHeading(head, words, false)) return [row];
  return toRows(`## ${head}\n\n${rest}`, 'md').map((one) => ({ ...one, rank: plainRank }));
}

function readVoice(row: Row, before: Row | undefined, words: VoiceWords): VoiceHeading | undefined {
  const isHeading = row.rank < plainRank;
  // One word may as well be the end of a wrapped sentence.
  const standsAlone = isHeading || !before || before.words === '' || before.rank < plainRank;
  if (row.words === '' || !(standsAlone || /\s/.test(row.words))) return undefined;
  return readVoiceHeading(row.words, words, isHeading);
}

/** A section begins with a then, or with any voice that has a title of its own above it. */
function findPlaces(rows: readonly Row[], voices: readonly VoiceRow[]): Place[] {
  const places: Place[] = [];
  for (const [index, voice] of voices.entries()) {
    const isFirst = voice.voice === 'then' || index === 0;
    const title = findTitle(rows, (voices[index - 1]?.at ?? -1) + 1, voice.at, isFirst);
    const from = title ?? voice.at;
    if (title !== undefined || isFirst)
      places.push({ from, hasTitle: title !== undefined, voices: [] });
    places.at(-1)?.voices.push(voice);
  }
  return places;
}

/** The heading nearest above a voice, else a numbered line, else the line right above, where it looks like a title. */
function findTitle(
  rows: readonly Row[],
  from: number,
  to: number,
  isFirst: boolean,
): number | undefined {
  const among = (is: (row: Row, at: number) => boolean) => {
    const index = rows.slice(from, to).findLastIndex((row, at) => is(row, from + at));
    return index < 0 ? undefined : from + index;
  };
  const above = among(({ words }) => words !== '');
  return (
    among(({ rank }) => rank < plainRank) ??
    among((row) => row.isNumbered && row.isShort) ??
    (isFirst && above !== undefined && rows[above]?.isShort ? above : undefined)
  );
}

/** The row with which begins what follows the last section: a title like the others, or a rule. */
function findClosing(rows: readonly Row[], places: readonly Place[]): number {
  const last = places.at(-1)?.voices.at(-1);
  if (!last) return rows.length;
  const rank = Math.min(
    ...places.filter(({ hasTitle }) => hasTitle).map(({ from }) => rows[from]?.rank ?? plainRank),
    plainRank,
  );
  const begin = rows.findIndex(({ words }, at) => at > last.at && words !== '');
  const end = rows.findIndex(
    (row, at) =>
      at > begin && begin >= 0 && (row.isRule || (row.rank <= rank && isTitle(rows, at))),
  );
  return end < 0 ? rows.length : end;
}

/** A heading, or a short line by itself, with text to follow. */
function isTitle(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (!row || !rows.slice(at + 1).some(({ words }) => words !== '')) return false;
  const isAlone = !rows[at - 1]?.words && !rows[at + 1]?.words;
  return row.rank < 7 || (row.isShort && isAlone && !/[?？:：]$/.test(row.words));
}

type Read = (from: number, to: number, isPage?: boolean) => string;

/** Gives the text of rows, with the footnotes and addresses that it refers to at its end. A stance has no headings. */
function createReader(rows: readonly Row[]): Read {
  const readPart = createPartReader(rows.map(({ text }) => text).join('\n'));
  return (from, to, isPage = false) => {
    const line = ({ text, rank, words }: Row) =>
      rank > 6 ? text : isPage ? `## ${words}` : `**${words}**`;
    const kept = readPart({ first: from + 1, last: to }).map((line) => line - 1);
    const own = kept.filter((at) => at >= from && at < to);
    // Definitions that stood apart stay so: one that follows right on a footnote would belong to it.
    const text = (some: number[]) =>
      some
        .map(
          (at, index) =>
            (at - 1 === some[index - 1] ? '' : '\n') +
            rows
              .slice(at, at + 1)
              .map(line)
              .join(''),
        )
        .join('\n')
        .replace(/^\s*\n|\s+$/g, '');
    return [text(own), text(kept.slice(own.length))].filter(Boolean).join('\n\n');
  };
}

/** The voices of a section; what stands under its title before the first belongs to that. */
function readParts(
  place: Place,
  end: number,
  rows: readonly Row[],
  read: Read,
  words: VoiceWords,
): EssayPart[] {
  const intro = read(place.from + Number(place.hasTitle), place.voices[0]?.at ?? end);
  return place.voices.map(({ at, ...voice }, index) => {
    const to = place.voices[index + 1]?.at ?? end;
    let below = at + 1;
    while (rows[below]?.words === '') below += 1;
    const date =
      below < to
        ? readWrittenDate((rows[below]?.words ?? '').replaceAll(/^[*_(]+|[*_)]+$/g, ''), words)
        : undefined;
    const text = read(date === undefined ? at + 1 : below + 1, to);
    return {
      ...(date !== undefined && { on: date }),
      ...voice,
      text: index === 0 && intro ? `${intro}\n\n${text}` : text,
    };
  });
}

/** The questions of a text, without the words and the quotation marks around them. */
function findQuestions(text: string): string[] {
  return readMarkdownFacts(text, 'md').texts.flatMap(({ text: plain }) => {
    const found = plain.match(/[^.!?…。！？؟“”„"«»:：]+[?？؟]/gu) ?? [];
    return found.map((question) => question.replaceAll(/\s+/g, ' ').trim());
  });
}
