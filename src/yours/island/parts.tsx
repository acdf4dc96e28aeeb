import { t } from '../../words/device-words.ts';
import { OutcomeList } from '../../practice/island/OutcomeList.tsx';
import type {
  KeptOutcome as Outcome,
  KeptQuestion,
  Reflection,
} from '../../reflections/reflection.ts';
import { addressOf } from '../../reflections/view.ts';
import { useYours, type Setup } from './context.ts';

type AnswersProps = {
  questions: readonly KeptQuestion[];
  /** The same as they were asked before, maybe in other words. */
  before?: readonly KeptQuestion[];
};

/** Questions as they were asked, and what was answered. */
export function Answers({ questions, before = [] }: AnswersProps) {
  return (
    <dl className="yours-answers">
      {questions.map((question) => {
        const ask = before.find(({ id }) => id === question.id)?.ask ?? question.ask;
        return (
          <div key={question.id}>
            <dt className="label">
              {question.ask}
              {ask !== question.ask && (
                <span className="yours-wording">{t('yours.two.askedThen', { ask })}</span>
              )}
            </dt>
            <dd className={question.text ? 'yours-text' : 'label'}>
              {question.text || t('reflections.markdown.passedBy')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

type OutcomeProps = { outcome: Outcome; Heading: 'h3' | 'h4' };

/** What a practice said, as it said it then. */
export function KeptOutcome({ outcome, Heading }: OutcomeProps) {
  const { setup, root } = useYours();
  const read = outcome.read.map(({ slug, title }) => {
    const isHere = setup.lessons.some((lesson) => lesson.slug === slug);
    return { title, address: isHere ? new URL(`lessons/${slug}/`, root).href : undefined };
  });
  return (
    <div className="yours-outcome">
      <p className="label">{t('reflections.markdown.said')}</p>
      <Heading>{outcome.title}</Heading>
      {outcome.says.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <OutcomeList outcome={outcome} read={read} becauseHead={t('reflections.markdown.because')} />
    </div>
  );
}

/** The way to where a reflection was written, as long as the garden has it. */
export function PlaceLink({ reflection }: { reflection: Reflection }) {
  const { setup, root } = useYours();
  const address = findPlace(reflection, setup);
  if (address === undefined) return null;
  return (
    <a className="screen-only" href={new URL(address, root).href}>
      {t(`yours.one.${reflection.kind === 'own' ? 'page' : reflection.kind}`)}
    </a>
  );
}

/** From the garden's root, down to the fields in which it was written. */
function findPlace(reflection: Reflection, { practices, lessons, pages }: Setup) {
  if (reflection.kind === 'practice') {
    const { practice } = reflection;
    return practices.includes(practice) ? `practices/${practice}/` : undefined;
  }
  if (reflection.kind === 'lesson') {
    // Its slug may have changed since; its id has not.
    const lesson = lessons.find(({ id }) => id === reflection.lesson);
    return lesson && `lessons/${lesson.slug}/#_own`;
  }
  const { page = '' } = reflection;
  return pages.includes(page) ? `${page}/#_own` : undefined;
}

/** Shown where something was opened that is not kept, or not any more. */
export function NotFound() {
  return (
    <div className="column">
      <BackLink />
      <p tabIndex={-1}>{t('yours.one.gone')}</p>
    </div>
  );
}

export function BackLink() {
  return (
    <p className="yours-back screen-only">
      <a href={addressOf({ at: 'all' })}>
        <span aria-hidden="true">{t('marks.back')}</span>
        {t('yours.one.back')}
      </a>
    </p>
  );
}
