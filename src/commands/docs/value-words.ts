/** What to write for a constant that stands for a single value. */
export const values: Record<string, string> = {
  text: 'text',
  slug: 'a name',
  id: 'a permanent name',
  partialDate: 'a date',
  colour: 'a colour',
  pages: 'text',
  contentFormat: 'a number',
  languageTag: 'a language tag',
};

/** The same where there may be several. */
export const plurals: Record<string, string> = {
  text: 'texts',
  'a name': 'names',
  'a condition': 'conditions',
  'a question': 'questions',
  'an option': 'options',
  'an outcome': 'outcomes',
  'a turn': 'turns',
  'an erratum': 'errata',
};

/** Constants that hold groups of fields, in the words by which other fields name them. */
export const groups: Record<string, string> = {
  themeSchema: 'see the theme below',
  coloursSchema: 'see the colours below',
  shadesSchema: 'a colour by day and by night',
  facesSchema: 'see the typefaces below',
  face: 'a typeface',
  voice: 'the words of a voice',
  turnSchema: 'a turn',
  questionSchema: 'a question',
  optionSchema: 'an option',
  againSchema: 'how to ask again',
  conditionSchema: 'a condition',
  outcomeSchema: 'an outcome',
  draftSchema: 'a draft',
  planSchema: 'a plan',
  erratumSchema: 'an erratum',
};

/** What to write for a type of `z` that holds a single value. */
export const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  url: 'an address',
  email: 'an e-mail address',
};
