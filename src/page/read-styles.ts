import { scriptOf } from '../words/language-tag.ts';

const sheets = import.meta.glob<string>('./styles/{markdown,writing}/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const ofScript: Record<string, string[]> = {
  Arab: ['spaced-letters', 'arabic'],
  Hebr: ['spaced-letters', 'hebrew'],
  Jpan: ['spaced-letters', 'full-width', 'japanese'],
  Hans: ['spaced-letters', 'full-width', 'chinese', 'simplified-chinese'],
  Hant: ['spaced-letters', 'full-width', 'chinese', 'traditional-chinese'],
  Kore: ['spaced-letters', 'korean'],
  Cyrl: ['alphabet'],
  Grek: ['alphabet'],
};

/** The fonts and styles of languages other than English. English pages carry none of it. */
export function writingStyles(language: string): string {
  const script = scriptOf(language);
  const names = ofScript[script] ?? ['spaced-letters', 'tall'];
  const ofLatin = language.startsWith('en') ? [] : ['long-words'];
  return joinSheets('writing', script === 'Latn' ? ofLatin : names);
}

const marks = {
  callouts: 'class="callout"',
  code: '<pre',
  math: '<math',
  diagrams: 'class="diagram"',
  embeds: 'class="embed"',
};

/** The styles of what few texts have: callouts, code, formulas, diagrams, quoted notes. A text without has none of them. */
export function markdownStyles(html: string): string {
  const found = Object.entries(marks).filter(([, mark]) => html.includes(mark));
  return joinSheets(
    'markdown',
    found.map(([name]) => name),
  );
}

function joinSheets(folder: string, names: string[]): string {
  return names.map((name) => sheets[`./styles/${folder}/${name}.css`]).join('');
}
