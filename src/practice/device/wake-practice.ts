import outcomeStyles from '../practice-outcome.css?inline';
import madeStyles from '../practice-made.css?inline';
import { adoptStyles } from '../../page/device/adopt-styles.ts';
import { tabKey } from '../addresses.ts';
import { readFormAnswer } from '../question-kinds.ts';
import { isPracticeFile } from '../practice-file.ts';
import type { Answer, Practice, Question } from '../practice.ts';
import { PracticeKeeping } from './practice-keeping.ts';
import { openKeepingMemory } from './practice-run.ts';
import { createPracticeStore, type EarlyAnswer } from './practice-store.ts';
import { openTab } from './practice-tab.ts';

type Woken = ReturnType<typeof wakePractice>;

/** What only a practice has that is awake. */
export type Awake = Woken['awake'];

/** A practice in a page: asleep, with its first question alone, or being taken. */
export type TakenPractice = Omit<Woken, 'awake'> & { awake?: Awake };

/**
 * A practice as the page is made with it, and as it stands until it wakes. `form` is read where it may have been given
 * something already, and `next` is what happens where the reader goes on.
 */
export function sleepingPractice(
  first: Question,
  next: () => void = () => undefined,
  form?: HTMLFormElement | null,
): TakenPractice {
  const practice: Practice = {
    id: '',
    title: '',
    summary: '',
    intro: '',
    questions: [first],
    outcomes: [],
    revision: '',
  };
  const early = form ? readForm(form, practice) : undefined;
  const store = createPracticeStore(practice, undefined, early);
  return { practice, store: { ...store, next }, isSubmitted: false };
}

/** Goes on from whatever the form of a practice was given until now. Throws where `data` is no practice. */
export function wakePractice(part: HTMLElement, data: unknown) {
  const section = part.closest<HTMLElement>('[data-source]');
  const form = part.querySelector('form');
  const source = new URL(section?.dataset.source ?? '', document.baseURI);
  if (!form || !isPracticeFile(data)) throw new Error(`Expected a practice in ${source.href}.`);
  const { site, practice } = data;
  const key = tabKey(site, practice.id);
  const early = readForm(form, practice);
  const store = createPracticeStore(practice, openTab(key, practice), early);
  const memory = openKeepingMemory(site, key);
  const lessons = Object.entries(data.lessons).map(([slug, title]) => ({ slug, title }));
  const keeping = new PracticeKeeping({ site, practice, lessons, store, memory });
  adoptStyles(outcomeStyles + madeStyles);
  delete form.dataset.submitted;
  return {
    practice,
    store,
    /** The reader wished to go on before it woke. */
    isSubmitted: early?.isSubmitted ?? false,
    awake: {
      keeping,
      /** Those that an outcome may lead to, without the one in which the reader is. */
      lessons: lessons
        .map((one) => ({ ...one, address: new URL(`../lessons/${one.slug}/`, source).href }))
        .filter(({ address }) => new URL(address).pathname !== location.pathname),
      /** The practice's own page, where every outcome stands as text. */
      pageAddress: new URL(`${practice.id}/`, source).href,
      yoursAddress: new URL('../yours/', source).href,
      site,
      Heading: nextHeading(part),
    },
  };
}

/** What the form in the page was given while nobody listened. */
function readForm(form: HTMLFormElement, { questions }: Practice): EarlyAnswer | undefined {
  const [first] = questions;
  if (!first) return undefined;
  const isSubmitted = form.dataset.submitted !== undefined;
  return { question: first.id, answer: readAnswerIn(form, first), isSubmitted };
}

/** The answer to a question that a form has in its fields. */
export function readAnswerIn(form: HTMLFormElement, question: Question): Answer | undefined {
  const values = new FormData(form).getAll(question.id);
  const texts = values.filter((value) => typeof value === 'string');
  return readFormAnswer(question, texts);
}

/** The heading that follows each, from the first level to the last. */
const following = ['h2', 'h3', 'h4', 'h5', 'h6', 'h6'] as const;

type Heading = (typeof following)[number];

/** The level of a heading that stands under the last one before a place in the page. */
function nextHeading(place: Element): Heading {
  const before = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const level = Number(before.at(-1)?.tagName.charAt(1) ?? 1);
  return following[level - 1] ?? 'h2';
}
