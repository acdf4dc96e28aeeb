import GithubSlugger from 'github-slugger';
import { titleOfTag, withoutEnding } from './names.ts';
import { quote } from './written-words.ts';
import { tagScheme, wikiScheme } from './plain-markdown.ts';

/** A note that a link may lead to. Its anchors are undefined as long as nobody knows them. */
export type LinkTarget = {
  address: string;
  anchors: readonly string[] | undefined;
  isHidden: boolean;
};

/** What a text has around it: all that a link or a picture in it may mean. */
export type Surroundings = {
  findNote: (target: string) => LinkTarget | undefined;
  /** The picture that a name means: where it comes from, and its name beside the note. */
  findPicture: (target: string) => { from: string; name: string } | undefined;
  /** True for the name of a picture as it will be beside the note. */
  isPicture: (name: string) => boolean;
  findTopic: (tag: string) => string | undefined;
  /** The addresses of the garden, and of the notes that come along. */
  addresses: ReadonlySet<string>;
  /** The ids in references.yaml. */
  citations: ReadonlySet<string>;
  /** The anchors of the text itself, as soon as they are known. */
  ownAnchors: readonly string[] | undefined;
  /** True for a note that is published, which may link to no draft. */
  isPublished: boolean;
};

/** Where a link leads; without an address only its words stay. */
export type Resolved = { address?: string; lost?: string };

/** Finds where a link in a note leads in the garden. */
export function resolveLink(url: string, surroundings: Surroundings): Resolved {
  if (url.startsWith(tagScheme)) {
    const address = surroundings.findTopic(decode(url.slice(tagScheme.length)));
    return address ? { address } : {};
  }
  const { path, heading } = splitTarget(url);
  if (path === '' && heading === undefined)
    return { lost: 'a link without an address, whose words stay' };
  if (path === '') return resolveOwn(heading ?? '', surroundings);
  if (/^[a-z][a-z\d+.-]+:/i.test(path))
    return { lost: `the link to ${quote(path)}, which a page cannot follow` };
  if (surroundings.addresses.has(path)) return { address: url };
  const note = surroundings.findNote(path);
  if (!note) return { lost: `the link to ${quote(path)}, which leads to no note that came along` };
  if (note.isHidden && surroundings.isPublished)
    return { lost: `the link to ${quote(path)}, which is a draft` };
  return resolveHeading(note, path, heading);
}

function resolveHeading(
  { address, anchors }: LinkTarget,
  path: string,
  heading?: string,
): Resolved {
  if (heading === undefined || anchors === undefined) return { address };
  const anchor = findAnchor(heading, anchors);
  if (anchor) return { address: `${address}#${anchor}` };
  return {
    address,
    lost: `the place ${quote(heading)} in ${quote(path)}: the link leads to the whole note`,
  };
}

function resolveOwn(heading: string, { ownAnchors }: Surroundings): Resolved {
  const anchor = findAnchor(heading, ownAnchors ?? []);
  if (anchor) return { address: `#${anchor}` };
  return { lost: `the link to ${quote(`#${heading}`)}, a place that the note does not have` };
}

/** Of `Walks#In winter#Snow`, the last is the heading that is meant. */
function findAnchor(heading: string, anchors: readonly string[]): string | undefined {
  const slug = new GithubSlugger().slug(heading.split('#').at(-1) ?? '');
  return anchors.includes(slug) ? slug : undefined;
}

/** What stands for a picture: the picture, a link in its place, or its name alone. */
type ResolvedImage = Resolved & { name: string; picture?: { from: string; name: string } };

/** Finds the picture that a text shows, or the note that it holds. */
export function resolveImage(url: string, surroundings: Surroundings): ResolvedImage {
  const { path } = splitTarget(url);
  const name = titleOfTag(withoutEnding(path.split('/').at(-1) ?? ''));
  if (/^https?:\/\//i.test(url))
    return { name, address: url, lost: `the picture ${quote(url)} of another site, now a link to it` }; // prettier-ignore
  const picture = surroundings.findPicture(path);
  if (picture) return { name, picture };
  const note = surroundings.findNote(path);
  if (note && url.startsWith(wikiScheme))
    return { name, ...resolveLink(url, surroundings), lost: `the text of ${quote(path)}, now a link to it` }; // prettier-ignore
  return { name, lost: `${quote(path || url)}, which is no picture that came along` };
}

function splitTarget(url: string): { path: string; heading: string | undefined } {
  const written = decode(url.startsWith(wikiScheme) ? url.slice(wikiScheme.length) : url);
  const [path = '', ...headings] = written.split('#');
  return { path: path.trim(), heading: headings.length > 0 ? headings.join('#') : undefined };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
