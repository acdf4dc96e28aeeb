import { isRecord } from '../text/record.ts';
import { formatPartialDate, isPartialDate } from './partial-date.ts';
import { siteSchema } from './site.ts';
import { themeSchema, type Theme } from './theme.ts';

type Voice = keyof Theme['voices'];

/** How a garden names its voices, as far as its site.yaml says so, and the language that its dates are written in. */
export type VoiceWords = {
  voices?: Theme['voices'] | undefined;
  language?: string | undefined;
};

/** A heading that names a voice. What it says of the time is a date, as content files write it, or words. */
export type VoiceHeading = { voice: Voice; on?: string; label?: string };

/** The words of a garden, as far as its site.yaml is right. */
export function voiceWordsOf(site: unknown): VoiceWords {
  const { theme, language } = isRecord(site) ? site : {};
  return {
    voices: themeSchema.shape.voices.safeParse(isRecord(theme) ? theme.voices : undefined).data,
    language: siteSchema.shape.language.safeParse(language).data,
  };
}

/** How voices are named in English, as patterns, besides a garden's own words. */
const common: Record<Voice, string[]> = {
  then: ['(?:Back )?then', 'What I said(?: then)?', 'What I (?:wrote|thought|believed) then'],
  now: [
    'Now',
    'Today',
    'Where I stand(?: now| today)?',
    'What I (?:(?:would )?say|think|believe) now',
    'What I’d say now',
  ],
  between: [
    '(?:In )?between',
    'Where I stood',
    'Where I stood in (?<on>.+)',
    'What I said in between',
  ],
};

/**
 * Reads the words of a heading, without its marks, as the head of a voice: “What I said then”, and maybe when, behind
 * it or in brackets. A plain line of text is read so only where nothing else follows the name.
 */
export function readVoiceHeading(
  line: string,
  words: VoiceWords,
  isHeading = true,
): VoiceHeading | undefined {
  // A head is short; most lines of a long text are not.
  if (line.length > 150) return undefined;
  const text = oneSpaced(line).replace(/\s*[:：]$/, '');
  for (const { voice, pattern } of listPatterns(words)) {
    const match = pattern.exec(text);
    const { on: written, rest = '' } = match?.groups ?? {};
    const time = match ? (written ?? readRest(rest, words, isHeading)) : undefined;
    if (time === undefined) continue;
    if (time === '') return { voice };
    const on = readWrittenDate(time, words);
    return { voice, ...(on ? { on } : { label: time }) };
  }
  return undefined;
}

/** Reads `2019`, `2019-01-16`, `January 2019`, `16 January 2019` or the like in the garden's language. */
export function readWrittenDate(text: string, { language = 'en' }: VoiceWords): string | undefined {
  if (isPartialDate(text.trim())) return text.trim();
  const parts = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  // Short words only join the others: 16th, 16 de enero, in 2019, 2019年.
  const names = parts.filter((part) => /^\p{L}{3,}/u.test(part));
  const numbers = parts.filter((part) => /^\d/.test(part));
  const [year, secondYear] = numbers.filter(({ length }) => length === 4);
  const small = numbers.filter(({ length }) => length < 3);
  if (!year || secondYear || numbers.length > small.length + 1 || names.length > 1)
    return undefined;
  const [name] = names;
  const month = name ? findMonth(name, language) : /[月월]/.test(text) ? small.shift() : undefined;
  if ((name && !month) || small.length > (month ? 1 : 0)) return undefined;
  const parted = [year, month, ...small].flatMap((part) => part?.padStart(2, '0') ?? []);
  const date = parted.join('-');
  return isPartialDate(date) ? date : undefined;
}

/** The number of the month with a name that begins so. Some languages write it otherwise beside a day. */
function findMonth(name: string, language: string): string | undefined {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return months.find((month) => {
    const dates = [`2000-${month}`, `2000-${month}-15`];
    const written = dates.map((date) => formatPartialDate(date, language).toLowerCase()).join(' ');
    return written.split(/[^\p{L}\p{M}]+/u).some((word) => word.startsWith(name));
  });
}

/** What follows the name of a voice; undefined where the name is only how a sentence begins. */
function readRest(rest: string, words: VoiceWords, isHeading: boolean): string | undefined {
  if (rest === '') return '';
  const inBrackets = /^\s*[([（](.+)[)\]）]$/.exec(rest)?.[1];
  const behind = /^\s*[,:：،、–—-]\s*(.+)$/u.exec(rest)?.[1] ?? rest.trim();
  if (inBrackets !== undefined) return inBrackets.trim();
  if (readWrittenDate(behind, words) && !behind.endsWith('.')) return behind;
  return isHeading && behind !== rest.trim() ? behind : undefined;
}

/** A date stands in the place of `{on}` in a garden's own words. */
function listPatterns({ voices }: VoiceWords): { voice: Voice; pattern: RegExp }[] {
  return (['then', 'now', 'between'] as const).flatMap((voice) => {
    const { head, inline, name } = voices?.[voice] ?? {};
    const given = [head, inline, name].filter((words) => words !== undefined);
    const escaped = given.map((words) =>
      oneSpaced(words).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    const own = escaped.map((words) => words.replaceAll('\\{on\\}', '(?<on>.+)'));
    return [...own, ...common[voice]].map((words) => {
      const source = words.replaceAll(/['’ʼ]/g, "['’ʼ]");
      const end = source.includes('(?<on>') ? '' : '(?<rest>(?![\\p{L}\\p{M}\\p{N}]).*)';
      return { voice, pattern: new RegExp(`^${source}${end}$`, 'iu') };
    });
  });
}

function oneSpaced(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
