import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { formatPartialDate } from '../content/partial-date.ts';
import { referenceAddress } from '../content/reference.ts';
import type { Turn } from '../content/stance.ts';
import type { Garden, Lesson, Stance } from '../garden/garden.ts';
import { listSources } from '../garden/sources.ts';
import { stanceDateline, stanceHead, stanceSide } from '../garden/stance-words.ts';
import { create, text } from '../markdown/hast.ts';
import { languageAttributes, textDirection } from '../words/language-tag.ts';
import type { Translate } from '../words/translate.ts';
import type { FeedEntry } from './entries.ts';
import { plainHtml, type Place } from './plain-html.ts';

const writer = unified().use(rehypeStringify);

/** What an entry is made from: the garden, its words, and the rendered texts by the paths of their files. */
type Source = { garden: Garden; t: Translate; texts: ReadonlyMap<string, string>; base: string };

/** The texts that an entry shows, by the paths of their files. */
export function textsOf({ subject }: FeedEntry): string[] {
  return 'note' in subject ? [subject.note.path] : [subject.before.path, subject.after.path];
}

/** The whole of an entry as plain HTML: a note, or then above now with what changed between them. */
export function entryHtml(entry: FeedEntry, source: Source): string {
  const { garden, texts, base } = source;
  const practices = new Map(garden.practices.map(({ id, title }) => [id, title]));
  const place: Place = { base, page: entry.page, practices };
  const read = ({ path, writtenIn }: { path: string; writtenIn?: string | undefined }) => {
    const words = plainHtml(texts.get(path) ?? '', place);
    return writtenIn ? [create('div', words, languageAttributes(writtenIn))] : words;
  };
  const { subject } = entry;
  const children =
    'note' in subject
      ? read(subject.note)
      : [
          ...(subject.lesson.care ? [paragraph(subject.lesson.care)] : []),
          ...describeStance(subject.before, read(subject.before), source),
          ...describeStance(subject.after, read(subject.after), source),
          ...describeChange(subject.before, subject.after, source),
          ...creditSources(subject.lesson, source),
        ];
  const { language } = garden.site;
  const isTurned = textDirection(language) === 'rtl';
  const whole = isTurned ? [create('div', children, { dir: 'rtl', lang: language })] : children;
  return writer.stringify({ type: 'root', children: whole });
}

function describeStance(
  stance: Stance,
  words: readonly ElementContent[],
  { garden: { site }, t }: Source,
): ElementContent[] {
  const dateline = stanceDateline(stance, site, t('marks.comma'));
  const corrections = stance.errata.map(({ on, what, why }) => {
    const date = formatPartialDate(on, site.language);
    return paragraph([t('lesson.corrected', { date }), what, why].join(' '));
  });
  return [
    create('h2', [text(stanceHead(stance, site))]),
    ...(dateline ? [paragraph(dateline)] : []),
    ...words,
    ...corrections,
  ];
}

function describeChange(before: Stance, after: Stance, { garden, t }: Source): ElementContent[] {
  const say = (turn: Turn) => {
    const sides = [
      'belief' in turn && stanceSide(before, garden.site) + t('marks.colon') + turn.belief,
      'now' in turn && stanceSide(after, garden.site) + t('marks.colon') + turn.now,
      t('turns.because') + t('marks.colon') + turn.because,
    ];
    const kind = create('strong', [text(t(`turns.kinds.${turn.kind}.name`))]);
    const lines = sides.flatMap((side) => (side ? [paragraph(side)] : []));
    return create('li', [create('p', [kind]), ...lines]);
  };
  const { changed, turns } = after;
  return [
    ...(changed ? [create('h2', [text(t('lesson.changed'))]), paragraph(changed)] : []),
    ...(turns.length > 0
      ? [create('h2', [text(t('lesson.turns'))]), create('ul', turns.map(say))]
      : []),
  ];
}

function creditSources(lesson: Lesson, { garden, t }: Source): ElementContent[] {
  const sources = listSources(garden, lesson);
  if (sources.length === 0) return [];
  const entries = sources.map((source) => {
    const href = referenceAddress(source);
    const title = text(source.title);
    return create('li', [href ? create('a', [title], { href }) : title]);
  });
  return [create('h2', [text(t('lesson.sources'))]), create('ul', entries)];
}

function paragraph(words: string): ElementContent {
  return create('p', [text(words)]);
}
