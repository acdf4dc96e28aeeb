import type { PartialDate } from '../content/partial-date.ts';
import { noteAddress } from '../garden/addresses.ts';
import { knownDay, noteDates, stanceDates } from '../garden/dates.ts';
import type { Garden, Lesson, Note, Stance } from '../garden/garden.ts';
import { lessonAddress, pairAddress, stanceAnchor } from '../garden/pairs.ts';
import { languageFolder } from '../garden/translations.ts';
import { digestText } from '../text/digest.ts';
import type { Translate } from '../words/translate.ts';

/** What an entry tells: a stance with the one before it, or a note. */
type Subject = Change | { note: Note };

/** Something new in the garden. */
export type FeedEntry = {
  /** Made from the ids of the content alone, so that no other words, title or address change it. */
  id: string;
  title: string;
  summary: string;
  /** Where it stands for good, from the garden's root. */
  address: string;
  /** The page that shows the whole of it. */
  page: string;
  topics: readonly string[];
  /** The day on which it was first said, where that is known. */
  published: PartialDate | undefined;
  /** The last that is known of it. */
  updated: PartialDate | undefined;
  /** What it cannot be older than, for readers who ask for a date of everything. */
  since: PartialDate | undefined;
  subject: Subject;
};

/** How many stances and how many notes a feed has at most, the newest of both. */
export const mostEntries = 50;

type Change = { lesson: Lesson; before: Stance; after: Stance };

/**
 * An entry for each stance that follows another, and for each note, the newest first. What has no date comes last; stances
 * and notes are counted apart, so that many notes push no stance out.
 */
export function listEntries(garden: Garden, t: Translate, topic?: string): FeedEntry[] {
  const isAbout = ({ topics }: { topics: readonly string[] }) =>
    topic === undefined || topics.includes(topic);
  const changes = newestFirst(garden.lessons.filter(isAbout).flatMap(listChanges), changeDates);
  const notes = newestFirst(garden.notes.filter(isAbout), entryDates);
  const entries = [
    ...changes.slice(0, mostEntries).map((change) => stanceEntry(garden, change, t)),
    ...notes.slice(0, mostEntries).map((note) => noteEntry(garden, note)),
  ];
  return newestFirst(entries, (entry) => entry);
}

/** The permanent id of something in a garden, by the path of its ids: a UUID of the kind that one may make as one likes (RFC 9562, version 8). */
export function permanentId({ site }: Pick<Garden, 'site'>, ...path: readonly string[]): string {
  // What is translated is another text.
  const name = [site.id, languageFolder(site, site.language), ...path].join('/');
  const digits = digestText(name) + digestText(`/${name}`);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

function listChanges(lesson: Lesson): Change[] {
  return lesson.stances.flatMap((after, index) => {
    const before = lesson.stances[index - 1];
    return before ? [{ lesson, before, after }] : [];
  });
}

type EntryDates = Pick<FeedEntry, 'published' | 'updated' | 'since'>;

function changeDates({ before, after }: Change): EntryDates {
  const { published, updated } = stanceDates(after);
  return { published: knownDay(published), updated, since: updated ?? before.on };
}

function entryDates(note: Note): EntryDates {
  const { published, updated } = noteDates(note);
  return { published: knownDay(published), updated, since: updated };
}

function stanceEntry(garden: Garden, change: Change, t: Translate): FeedEntry {
  const { lesson, before, after } = change;
  return {
    id: permanentId(garden, 'stance', lesson.id, String(after.number)),
    title: lesson.title + t('marks.colon') + after.line,
    summary: after.changed ?? after.line,
    address: `${lessonAddress(lesson)}#${stanceAnchor(after)}`,
    page: pairAddress(lesson, { earlier: before, later: after }),
    topics: lesson.topics,
    ...changeDates(change),
    subject: change,
  };
}

function noteEntry(garden: Garden, note: Note): FeedEntry {
  return {
    id: permanentId(garden, 'note', note.id),
    title: note.title,
    summary: note.summary,
    address: noteAddress(note),
    page: noteAddress(note),
    topics: note.topics,
    ...entryDates(note),
    subject: { note },
  };
}

/** To tend a note makes it no newer. Of the same day, the order is the garden's. */
function newestFirst<Dated>(all: readonly Dated[], datesOf: (one: Dated) => EntryDates): Dated[] {
  const aged = all.map((one) => {
    const { published, since } = datesOf(one);
    return { one, age: published ?? since ?? '' };
  });
  aged.sort((a, b) => (a.age === b.age ? 0 : a.age < b.age ? 1 : -1));
  return aged.map(({ one }) => one);
}
