/** Stands in a sentence for what is no plain text, such as a link (U+FFFC, object replacement character). */
const gap = '\uFFFC';

/** What a sentence says before and after the link that stands in it, wherever a language puts that. */
export function around(sentence: (link: string) => string): [before: string, after: string] {
  const [before = '', after = ''] = sentence(gap).split(gap);
  return [before, after];
}
