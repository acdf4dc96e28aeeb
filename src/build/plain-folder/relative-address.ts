/**
 * An address from the root, such as `/notes/rest/#top`, as it reads from a page such as `/lessons/ask-for-help/`.
 * Any other address (absolute, relative, a fragment) is already right and stays.
 */
export function relativeAddress(address: string, page: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const from = page.split('/').slice(1, -1);
  const to = path.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const steps = [...from.slice(shared).map(() => '..'), ...to.slice(shared)];
  // An empty step, or one with a colon, would be read as something other than a path.
  const joined = steps.join('/');
  return (joined === '' || /^[^/]*:/.test(joined) ? `./${joined}` : joined) + rest;
}

/** The addresses of a `srcset`, each with its width or density. */
export function relativeSourceSet(value: string, page: string): string {
  return value
    .split(/,\s+|(?<=\s[\d.]+[wx]),/)
    .map((candidate) =>
      candidate.trim().replace(/^\S+/, (address) => relativeAddress(address, page)),
    )
    .join(', ');
}

/** Every `url()` of a style sheet. */
export function relativeStyles(css: string, page: string): string {
  return css.replace(/url\((['"]?)(\/[^'")]*)\1\)/g, (_, quote: string, address: string) => {
    return `url(${quote}${relativeAddress(address, page)}${quote})`;
  });
}

/** The `content` of a meta refresh: `0;url=/notes/rest/`. */
export function relativeRefresh(value: string, page: string): string {
  return value.replace(
    /(url=)(.*)$/i,
    (_, key: string, address: string) => key + relativeAddress(address, page),
  );
}
