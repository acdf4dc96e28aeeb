import { adoptStyles } from '../../page/device/adopt-styles.ts';
import { t } from '../../words/device-words.ts';
import styles from '../search-dialog.css?inline';
import { longestQuery } from '../query.ts';
import { make, makeLink } from './elements.ts';
import { facts } from './panel-facts.ts';

/**
 * Puts around the field of the dialog, in which a reader may be writing by now, what the page of the search has in
 * `SearchPanel.astro`.
 */
export function furnishDialog(
  dialog: HTMLDialogElement,
  field: HTMLInputElement,
  root: string,
): void {
  const { form } = field;
  if (!form) throw new Error('The field of the search is in no form.');
  adoptStyles(styles);
  dialog.className = 'search-dialog';
  dialog.ariaLabel = t('search.title');
  form.className = 'search-panel';
  form.role = 'search';
  Object.assign(form, facts.apart);
  Object.assign(form.dataset, { searchPanel: facts.index, site: facts.site });
  furnishField(field);
  const status = make('p', 'label', t('search.hint'));
  status.role = 'status';
  status.dataset.searchStatus = '';
  const results = make('div', 'search-results');
  results.dataset.searchResults = '';
  form.append(makeScopes(), status, results);
  dialog.append(makeAlert(root));
  for (const sketched of [dialog, field]) sketched.removeAttribute('style');
}

function furnishField(field: HTMLInputElement): void {
  Object.assign(field, {
    id: '_search',
    className: 'search-field',
    maxLength: longestQuery,
    placeholder: t('search.field'),
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  const label = make('label', 'visually-hidden', t('search.field'));
  label.htmlFor = field.id;
  const close = make('button', 'quiet-button', t('search.close'));
  close.type = 'button';
  close.dataset.searchClose = '';
  if (field.parentElement) field.parentElement.className = 'search-row';
  field.before(label);
  field.after(close);
}

function makeScopes(): HTMLElement {
  const labels = facts.scopes.map(({ scope, name }) => {
    const input = make('input', '');
    Object.assign(input, { type: 'radio', name: 'voice', value: scope });
    input.checked = scope === 'everything';
    const said = make('span', '', name);
    said.dataset.searchScope = '';
    const count = make('span', 'count');
    count.dataset.searchCount = '';
    const label = make('label', '', input, ' ', said, ' ', count);
    label.hidden = scope === 'device';
    return label;
  });
  const legend = make('legend', 'visually-hidden', t('search.scope'));
  return make('fieldset', 'search-scopes', legend, ...labels);
}

/** Shown where the rest of the scripts does not come. */
function makeAlert(root: string): HTMLElement {
  const way = makeLink(new URL(facts.index, root).href, '', t('search.index'));
  const alert = make('p', 'search-ways', `${t('search.absent')} `, way);
  alert.role = 'alert';
  alert.dataset.searchFailed = '';
  alert.hidden = true;
  return alert;
}
