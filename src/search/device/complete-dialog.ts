import '../../page/device/adopt-shared-styles.ts';
import { adoptStyles } from '../../page/device/adopt-styles.ts';
import { t } from '../../words/device-words.ts';
import styles from '../search-dialog.css?inline';
import { longestQuery } from '../query.ts';
import { make, setAttributes } from './elements.ts';
import { facts } from './panel-facts.ts';

/**
 * Puts around the field of the dialog, in which a reader may be writing by now, what the page of the search has in
 * `SearchPanel.astro`.
 */
export function completeDialog(field: HTMLInputElement, root: string): void {
  const { form, parentElement: row } = field;
  const dialog = field.closest('dialog');
  if (!form || !row || !dialog) throw new Error('The field of the search is in no dialog.');
  adoptStyles(styles);
  setAttributes(dialog, { class: 'search-dialog', 'aria-label': t('search.title') });
  setAttributes(form, { class: 'search-panel', role: 'search', ...facts.apart });
  Object.assign(form.dataset, { searchPanel: facts.index, site: facts.site });
  row.className = 'search-row';
  setAttributes(field, {
    id: '_search',
    class: 'search-field',
    maxlength: String(longestQuery),
    placeholder: t('search.field'),
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  field.before(make('label', { class: 'visually-hidden', for: '_search' }, t('search.field')));
  const closing = { class: 'quiet-button', type: 'button', 'data-search-close': '' };
  field.after(make('button', closing, t('search.close')));
  form.append(
    makeScopes(),
    make('p', { class: 'label', role: 'status', 'data-search-status': '' }, t('search.hint')),
    make('div', { class: 'search-results', 'data-search-results': '' }),
  );
  dialog.append(makeAlert(root));
  for (const sketched of [dialog, field]) sketched.removeAttribute('style');
}

function makeScopes(): HTMLElement {
  const labels = facts.scopes.map(({ scope, name }) => {
    const input = make('input', { type: 'radio', name: 'voice', value: scope });
    input.checked = scope === 'everything';
    const said = make('span', { 'data-search-scope': '' }, name);
    const count = make('span', { class: 'count', 'data-search-count': '' });
    const label = make('label', '', input, ' ', said, ' ', count);
    label.hidden = scope === 'device';
    return label;
  });
  const legend = make('legend', 'visually-hidden', t('search.scope'));
  return make('fieldset', 'search-scopes', legend, ...labels);
}

/** Shown where the rest of the scripts does not come. */
function makeAlert(root: string): HTMLElement {
  const attributes = { class: 'search-ways', role: 'alert', 'data-search-failed': '', hidden: '' };
  const way = make('a', { href: new URL(facts.index, root).href }, t('search.index'));
  const why = t(navigator.onLine ? 'search.absent' : 'search.offline');
  return make('p', attributes, `${why} `, way);
}
