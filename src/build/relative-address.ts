import { attributeOf, type Edit, type Tag } from './html-tags.ts';

type Rewrite = (value: string, page: string) => string;

/** Every attribute that has addresses, with the way in which it has them. */
const addressAttributes: Record<string, Rewrite> = {
  action: relativeAddress,
  href: relativeAddress,
  poster: relativeAddress,
  src: relativeAddress,
  srcset: relativeSourceSet,
  'data-source': relativeAddress,
  imagesrcset: relativeSourceSet,
  'component-url': moduleAddress,
  'renderer-url': moduleAddress,
  'before-hydration-url': moduleAddress,
};

/** The edits that make every address of a tag relative to its page. */
export function relativeTag(tag: Tag, page: string): Edit[] {
  return tag.attributes.flatMap(({ name, value, start, end }) => {
    // Astro makes an island's uid from the path of the folder in which the site is built, and never reads it.
    if (name === 'uid' && tag.name === 'astro-island') return [{ start, end, text: '' }];
    const text = rewriteFor(tag, name)?.(value, page) ?? value;
    return text === value ? [] : [{ start, end, text }];
  });
}

function rewriteFor(tag: Tag, name: string): Rewrite | undefined {
  if (name !== 'content') return addressAttributes[name];
  return /^refresh$/i.test(attributeOf(tag, 'http-equiv') ?? '') ? relativeRefresh : undefined;
}

/** An address for `import()`, which takes one without a leading dot for the name of a package. */
function moduleAddress(address: string, page: string): string {
  const relative = relativeAddress(address, page);
  return relative === address || relative.startsWith('.') ? relative : `./${relative}`;
}

/**
 * An address from the root, such as `/notes/rest/#top`, as it reads from a page such as `/lessons/ask-for-help/`.
 * Any other address (absolute, relative, a fragment) is already right and stays.
 */
export function relativeAddress(address: string, page: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const from = page.split('/').slice(1, -1);
  const to = path.split('/').slice(1);
  const shared = to.findIndex((step, index) => index === to.length - 1 || step !== from[index]);
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
  return css.replace(/(?<=url\((['"]?))\/[^'")]*(?=\1\))/g, (address) =>
    relativeAddress(address, page),
  );
}

/** The `content` of a meta refresh: `0;url=/notes/rest/`. */
export function relativeRefresh(value: string, page: string): string {
  return value.replace(/(?<=url=).*$/i, (address) => relativeAddress(address, page));
}
