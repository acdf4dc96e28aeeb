import { t } from '../../words/device-words.ts';
import { useId } from 'react';

export type Arrangement = 'newest' | 'goal' | 'practice';

/** What is searched for, and how the matches are arranged. */
export type Choice = { query: string; arrangement: Arrangement };

export const everything: Choice = { query: '', arrangement: 'newest' };

const arrangements: readonly Arrangement[] = ['newest', 'goal', 'practice'];

type SearchProps = {
  /** False where one thing alone has no order. */
  isOrdered: boolean;
  choice: Choice;
  onChoice: (choice: Choice) => void;
};

/** The field to search in, and the order of what is shown. */
export function ListSearch({ isOrdered, choice, onChoice }: SearchProps) {
  const id = useId();
  return (
    <form role="search" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <label className="visually-hidden" htmlFor={`${id}-query`}>
        {t('yours.list.search')}
      </label>
      <input
        id={`${id}-query`}
        className="search-field"
        type="search"
        placeholder={t('yours.list.search')}
        autoCapitalize="none"
        spellCheck="false"
        enterKeyHint="search"
        value={choice.query}
        onChange={({ target }) => onChoice({ ...choice, query: target.value })}
      />
      {isOrdered && (
        <fieldset className="yours-orders">
          <legend className="visually-hidden">{t('yours.list.arrange')}</legend>
          {arrangements.map((arrangement) => (
            <label key={arrangement}>
              <input
                type="radio"
                name={`${id}-order`}
                value={arrangement}
                checked={choice.arrangement === arrangement}
                onChange={() => onChoice({ ...choice, arrangement })}
              />
              <span>{t(`yours.list.arrangements.${arrangement}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </form>
  );
}
