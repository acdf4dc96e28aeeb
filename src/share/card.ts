import { pageAddress, noteAddress, practiceAddress } from '../garden/addresses.ts';
import { openingSlug, type Garden, type Lesson, type Note } from '../garden/garden.ts';
import { chooseTurns, hasList, lists, type ListedTurn } from '../garden/lists.ts';
import { lessonAddress, outerPair } from '../garden/pairs.ts';
import { stanceSide } from '../garden/stance-words.ts';
import type { Translate } from '../words/translate.ts';

/** A text of a card, and how it turns: away before the seam, across it, or still firm behind it. */
export type CardText = { side: 'earlier' | 'kept' | 'later'; label?: string; text: string };

/** What the picture of a page shows: a belief or a title half turned, and the names below it. */
export type Card = {
  texts: CardText[];
  /** What the page is, and the garden that it is in. */
  below: [string, string];
  /** The same for who sees no picture. */
  alt: string;
};

/** A card with its file in the built site, and the key under which a build keeps its picture. */
export type NamedCard = Card & { file: string; key: string };

/** The card of every page that has one, by the page's address. The opening's stands for all pages without. */
export function listCards(garden: Garden, t: Translate): Map<string, Card> {
  const { site, lessons, notes, pages, practices } = garden;
  const told = new Map(chooseTurns(garden).map((turn) => [turn.lesson, turn]));
  const telling = [...told.values()].find(({ turn }) => turn.kind === 'softened');
  const titled = (title: string, kind: string): Card => ({
    texts: [{ side: 'kept', text: title }],
    below: [kind, site.title],
    alt: title,
  });
  const named = (page: { slug: string; title: string }) =>
    titled(page.title, page.slug === openingSlug ? site.tagline : '');
  const shown = telling ?? [...told.values()][0];
  return new Map([
    ...pages.map((page): [string, Card] => [pageAddress(page), named(page)]),
    ...lessons.map((lesson): [string, Card] => [
      lessonAddress(lesson),
      lessonCard(lesson, told.get(lesson), garden, t),
    ]),
    ...(shown && hasList(garden, 'turns')
      ? [[lists.turns, turnCard(shown, t('turns.title'), garden, t)] as const]
      : []),
    ...practices.map((practice): [string, Card] => [
      practiceAddress(practice),
      titled(practice.title, t('practice.name')),
    ]),
    ...notes.map((note): [string, Card] => [
      noteAddress(note),
      titled(note.title, topicsOf(note, garden).join(t('marks.comma'))),
    ]),
  ]);
}

function topicsOf({ topics }: Note, garden: Garden): string[] {
  return garden.topics.filter(({ id }) => topics.includes(id)).map(({ title }) => title);
}

/** The belief of a lesson in which most happens; where it has none, the line of each of its sides. */
function lessonCard(
  lesson: Lesson,
  told: ListedTurn | undefined,
  garden: Garden,
  t: Translate,
): Card {
  if (told) return turnCard(told, lesson.title, garden, t);
  const { earlier, later } = outerPair(lesson);
  return pairCard(
    [
      { side: 'earlier', label: stanceSide(earlier, garden.site), text: earlier.line },
      { side: 'later', label: stanceSide(later, garden.site), text: later.line },
    ],
    lesson.title,
    garden,
    t,
  );
}

function turnCard(
  { turn, before, after }: ListedTurn,
  name: string,
  garden: Garden,
  t: Translate,
): Card {
  const kind = t(`turns.kinds.${turn.kind}.name`);
  // What was kept word for word is one sentence, with the seam across it.
  if (turn.kind === 'kept' && turn.belief === turn.now)
    return pairCard([{ side: 'kept', label: kind, text: turn.belief }], name, garden, t);
  const earlier = 'belief' in turn ? turn.belief : '';
  const later = 'now' in turn ? turn.now : '';
  return pairCard(
    [
      { side: 'earlier', label: earlier && stanceSide(before, garden.site), text: earlier },
      {
        side: 'later',
        label: earlier && later ? stanceSide(after, garden.site) : kind,
        text: later,
      },
    ],
    name,
    garden,
    t,
  );
}

function pairCard(texts: CardText[], name: string, { site }: Garden, t: Translate): Card {
  const said = texts.map(({ label, text }) => [label, text].filter(Boolean).join(t('marks.colon')));
  return { texts, below: [name, site.title], alt: said.filter(Boolean).join(' ') };
}
