import { t } from '../../words/device-words.ts';
import { Fragment } from 'react';
import type { KeptOutcome } from '../../reflections/reflection.ts';

type Props = {
  outcome: Pick<KeptOutcome, 'try'> & Partial<Pick<KeptOutcome, 'made' | 'carry' | 'because'>>;
  /** Lessons; only what the garden has today has an address. */
  read: readonly { title: string; address?: string | undefined }[];
  /** What stands above the answers that led to it. */
  becauseHead?: string;
};

/** What an outcome gives to take along, and because of what. */
export function OutcomeList({ outcome, read, becauseHead = '' }: Props) {
  const { made = [], because = [] } = outcome;
  const entries = [
    ...made.map(({ title, says }) => ({ head: title, says })),
    { head: t('practice.try'), says: [outcome.try] },
    {
      head: t('practice.read'),
      says: read.map(({ title, address }) => (address ? <a href={address}>{title}</a> : title)),
    },
    { head: t('practice.carry'), says: [outcome.carry], look: 'carry' },
    {
      head: becauseHead,
      says: because.map(({ ask, answer }) => (
        <>
          <span className="label">{ask}</span> <span>{answer}</span>
        </>
      )),
    },
  ];
  return (
    <dl>
      {entries.map(({ head, says, look }, index) => (
        <Fragment key={index}>
          {says.some(Boolean) && <dt className="label">{head}</dt>}
          {says.map(
            (text, place) =>
              text && (
                <dd key={place} className={look}>
                  {text}
                </dd>
              ),
          )}
        </Fragment>
      ))}
    </dl>
  );
}
