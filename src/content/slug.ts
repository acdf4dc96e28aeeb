/**
 * What an address is made of: small letters of any script and digits, in words joined by hyphens. Letters that only
 * lengthen or repeat another, as in Japanese, count too.
 */
export const slugPattern =
  /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;

/** True for a name of digits alone, which the further pages of lists have. */
export function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

/** True for a name that a page's address can be made of. */
export function isSlug(name: string): boolean {
  return slugPattern.test(name) && !isNumber(name);
}

/** A name longer than this makes an address that nobody can read, and in some scripts a file that nobody can write. */
const longest = 60;

/**
 * The name of a file for a title in any script: `Don’t quit` is dont-quit. Undefined for a title without letters,
 * since a name of digits alone is taken by the pages of lists.
 */
export function slugOf(title: string): string | undefined {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    // An apostrophe parts no word. The stroke that stretches Arabic words, and what picks a sign's look, say nothing.
    .replaceAll(/['’ʼ\u0640\uFE00-\uFE0F\p{Me}]/gu, '')
    .split(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/u)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const slug = shorten(words);
  return isSlug(slug) ? slug : undefined;
}

/** The same, with the kind of thing before a title that has nothing but digits: the note `2019` is note-2019. */
export function slugOfKind(kind: string, title: string): string | undefined {
  return slugOf(title) ?? (/\p{N}/u.test(title) ? slugOf(`${kind} ${title}`) : undefined);
}

/** As many whole words as fit, or as much of the first as does: a script without spaces has long ones. */
function shorten(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  const begin = [...first].slice(0, longest).join('');
  if (begin !== first) return begin;
  let slug = first;
  for (const word of rest) {
    if ([...slug, ...word].length + 1 > longest) break;
    slug += `-${word}`;
  }
  return slug;
}

/** The same for a name of any kind, which is never without one: signs alone, such as an emoji, give their code points. */
export function nameSlug(kind: string, name: string): string {
  const composed = name.normalize('NFC');
  // A file system takes 255 bytes for a name, and a page is a folder of it.
  const isShort = composed.replaceAll(/[\u0080-\uFFFF]/g, '???').length <= 240;
  if (isShort && slugPattern.test(composed)) return composed;
  const points = [...composed.replaceAll(/[\s\uFE0F]/g, '')]
    .slice(0, 40)
    .map((sign) => sign.codePointAt(0) ?? 0);
  return slugOfKind(kind, composed) ?? points.map((point) => point.toString(16)).join('-');
}
