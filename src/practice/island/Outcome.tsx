import { t } from '../../words/device-words.ts';
import { useId, useRef } from 'react';
import type { KeptOutcome } from '../../reflections/reflection.ts';
import { outcomeAnchor } from '../addresses.ts';
import { describeOutcome, nameGoal, writeLetter, writeOutcome } from '../outcome-text.ts';
import { planFor } from '../plan.ts';
import type { Practice } from '../practice.ts';
import { furthestPlace, type Session } from '../session.ts';
import type { PracticeStore } from '../device/practice-store.ts';
import { printPart } from '../device/take-along.ts';
import type { Awake } from '../device/wake-practice.ts';
import { LetterDraft, ShareOutcome, useCopy } from './CopiedTexts.tsx';
import { OutcomeList } from './OutcomeList.tsx';
import { PlanFigure } from './PlanFigure.tsx';
import { Button } from '../../page/island/Button.tsx';

export type OutcomeProps = {
  practice: Practice;
  session: Session;
  store: PracticeStore;
} & Pick<Awake, 'lessons' | 'pageAddress' | 'Heading'>;

/** What the practice says to the answers, why, and what to do with it. */
export function Outcome(props: OutcomeProps) {
  const { practice, session, store, lessons, pageAddress, Heading } = props;
  const { answers } = session;
  const plan = planFor(practice, answers);
  const written = writeLetter(practice, answers);
  const { draft } = practice;
  const outcome = describeOutcome(practice, session, lessons, t);
  const goal = nameGoal(practice, answers);
  const isSoFar = furthestPlace(practice, session).at === 'question';
  return (
    <div className="practice-outcome">
      {isSoFar && <p className="label">{t('practice.soFar')}</p>}
      {goal && <p className="label">{t('practice.goal', { name: goal })}</p>}
      <Heading tabIndex={-1}>{outcome.title}</Heading>
      {outcome.says.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {plan && <PlanFigure plan={plan} />}
      {draft && written && <LetterDraft {...{ draft, written, store }} changed={session.draft} />}
      <figure className="practice-carry">
        <figcaption className="label">{t('practice.carry')}</figcaption>
        <blockquote>{outcome.carry}</blockquote>
      </figure>
      <OutcomeList outcome={{ try: outcome.try }} read={outcome.read} />
      <Reasons because={outcome.because} />
      {practice.care && <p className="label">{practice.care}</p>}
      <OutcomeActs
        {...{ store, isSoFar }}
        text={writeOutcome({ practice, goal, outcome }, t)}
        address={`${pageAddress}#${outcomeAnchor(outcome)}`}
      />
    </div>
  );
}

/** The answers that led to it, for whoever asks. */
function Reasons({ because }: Pick<KeptOutcome, 'because'>) {
  if (because.length === 0) return null;
  return (
    <details className="practice-because">
      <summary>{t('practice.because')}</summary>
      <ul>
        {because.map(({ ask, answer }, index) => (
          <li key={index}>
            <p className="label">{ask}</p>
            <p>{answer}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The text is all that the outcome shows, as somebody would keep it; the address is its own on the practice's page. */
type ActsProps = Pick<OutcomeProps, 'store'> & { text: string; address: string; isSoFar: boolean };

/** What a reader can do with an outcome: go on from it, take it along, look at the answers again, or begin anew. */
function OutcomeActs({ text, address, store, isSoFar }: ActsProps) {
  const acts = useRef<HTMLDivElement>(null);
  const { said, copy } = useCopy(t('practice.copied'), t('practice.notCopied'));
  const print = () => {
    const section = acts.current?.closest<HTMLElement>('[data-practice]');
    if (section) printPart(section);
  };
  return (
    <div className="screen-only" ref={acts}>
      <div className="acts">
        {isSoFar && <Button look="button" text={t('practice.goOn')} onPress={store.back} />}
        <Button look="outline-button" text={t('practice.copy')} onPress={() => copy(text)} />
        <Button look="outline-button" text={t('practice.print')} onPress={print} />
        {!isSoFar && (
          <Button look="plain-button" text={t('practice.toReview')} onPress={store.back} />
        )}
        <Button look="plain-button" text={t('practice.again')} onPress={store.startAgain} />
      </div>
      {said}
      <ShareOutcome address={address} />
    </div>
  );
}

/** A place for what the reader would add, where the outcome is kept. */
export function OutcomeNote({ note, onWrite }: { note: string; onWrite: (text: string) => void }) {
  const id = useId();
  return (
    <div className="practice-note screen-only">
      <label className="label" htmlFor={id}>
        {t('practice.note')}
      </label>
      <textarea id={id} rows={3} value={note} onChange={({ target }) => onWrite(target.value)} />
    </div>
  );
}
