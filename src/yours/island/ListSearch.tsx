import { t } from '../../words/device-words.ts';
import { useId } from 'react';
import { useYours } from './context.ts';
import type { Choice } from './yours-store.ts';

const arrangements = ['newest', 'goal', 'practice'] as const;

/** The field to search in, and the order of what is shown, unless one thing alone has none. */
export function ListSearch({ isOrdered, choice }: { isOrdered: boolean; choice: Choice }) {
  const { store } = useYours();
  const choose = (change: Partial<Choice>) =>
    store.state.change({ choice: { ...choice, ...change } });
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
        onChange={({ target }) => choose({ query: target.value })}
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
                onChange={() => choose({ arrangement })}
              />
              <span>{t(`yours.list.arrangements.${arrangement}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </form>
  );
}
