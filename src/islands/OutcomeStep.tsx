import { useState, type RefObject } from 'react';
import { findOutcome } from '../core/practice/engine.ts';
import type { Answers, Practice } from '../core/practice/practice.ts';
import { writeOutcome } from '../core/practice/write-outcome.ts';
import type { PracticeStore } from '../device/practice/practice-store.ts';
import type { Words } from '../words/words.ts';

export type LessonLink = { slug: string; title: string; address: string };

type Props = {
  practice: Practice;
  answers: Answers;
  store: PracticeStore;
  texts: Words['practice'];
  lessons: LessonLink[];
  head: RefObject<HTMLElement | null>;
};

/** What the practice says, and which answers led there. */
export function OutcomeStep({ practice, answers, store, texts, lessons, head }: Props) {
  const { outcome, because } = findOutcome(practice, answers);
  const reading = outcome.read.flatMap((slug) => lessons.filter((lesson) => lesson.slug === slug));
  return (
    <div className="outcome">
      <h3 id="_outcome" tabIndex={-1} ref={(element) => void (head.current = element)}>
        {outcome.title}
      </h3>
      {outcome.says.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {because.length > 0 && (
        <>
          <h4>{texts.because}</h4>
          <ul className="answers">
            {because.map(({ question, ask, answer }) => (
              <li key={question}>
                <p className="label">{ask}</p>
                <p>{answer}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{texts.try}</h4>
      <p>{outcome.try}</p>
      <h4>{texts.read}</h4>
      <ul>
        {reading.map(({ slug, title, address }) => (
          <li key={slug}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
      <h4>{texts.carry}</h4>
      <p className="carry">{outcome.carry}</p>
      <OutcomeActs
        text={writeOutcome({ practice, outcome, because, reading, texts })}
        {...{ store, texts }}
      />
    </div>
  );
}

function OutcomeActs({ text, store, texts }: Pick<Props, 'store' | 'texts'> & { text: string }) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(texts.copied);
    } catch {
      setTold(texts.notCopied);
    }
  };
  return (
    <div className="acts">
      <p className="label" role="status">
        {told}
      </p>
      <button type="button" className="quiet-button" onClick={() => void copy()}>
        {texts.copy}
      </button>
      <button
        type="button"
        className="quiet-button"
        onClick={() => {
          print();
        }}
      >
        {texts.print}
      </button>
      <button
        type="button"
        className="quiet-button"
        onClick={() => {
          store.goTo({ kind: 'review' });
        }}
      >
        {texts.toReview}
      </button>
      <button type="button" className="quiet-button" onClick={store.startAgain}>
        {texts.again}
      </button>
    </div>
  );
}
