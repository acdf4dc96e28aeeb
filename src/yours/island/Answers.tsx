import { Fragment } from 'react';
import type { KeptOutcome as Outcome, KeptQuestion } from '../../reflections/reflection.ts';
import { useYours } from './context.ts';

type Props = {
  questions: readonly KeptQuestion[];
  /** What to say of a question that is worded otherwise on the other side. */
  tellWording?: (question: KeptQuestion) => string | undefined;
};

/** Questions as they were asked, and what was answered. */
export function Answers({ questions, tellWording }: Props) {
  const { t } = useYours();
  return (
    <dl className="yours-answers">
      {questions.map((question) => {
        const wording = tellWording?.(question);
        return (
          <div key={question.id}>
            <dt className="label">
              {question.ask}
              {wording && <span className="yours-wording">{wording}</span>}
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
  const { setup, root, t } = useYours();

  return (
    <div className="yours-outcome">
      <p className="label">{t('reflections.markdown.said')}</p>
      <Heading>{outcome.title}</Heading>
      {outcome.says.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <dl>
        {outcome.made?.map(({ title, says }) => (
          <Fragment key={title}>
            <dt className="label">{title}</dt>
            {says.map((text, index) => (
              <dd key={index}>{text}</dd>
            ))}
          </Fragment>
        ))}
        {outcome.try && <dt className="label">{t('reflections.markdown.try')}</dt>}
        {outcome.try && <dd>{outcome.try}</dd>}
        {outcome.read.length > 0 && <dt className="label">{t('reflections.markdown.read')}</dt>}
        {outcome.read.map(({ slug, title }) => (
          <dd key={slug}>
            {setup.lessons.some((lesson) => lesson.slug === slug) ? (
              <a href={new URL(`lessons/${slug}/`, root).href}>{title}</a>
            ) : (
              title
            )}
          </dd>
        ))}
        {outcome.carry && <dt className="label">{t('reflections.markdown.carry')}</dt>}
        {outcome.carry && <dd className="yours-carry">{outcome.carry}</dd>}
        {outcome.because.length > 0 && (
          <dt className="label">{t('reflections.markdown.because')}</dt>
        )}
        {outcome.because.map(({ ask, answer }, index) => (
          <dd key={index}>
            <span className="label">{ask}</span> {answer}
          </dd>
        ))}
      </dl>
    </div>
  );
}
