import GithubSlugger from 'github-slugger';
import type { LinkContext, LinkTarget } from './link-context.ts';
import { quote } from './markdown-text.ts';
import { titleOfTag, withoutEnding } from './names.ts';
import { tagScheme, wikiScheme } from './plain-markdown.ts';

/** Where a link leads; without an address only its words stay. */
export type Resolved = { address?: string; lost?: string };

/** Finds where a link in a note leads in the garden. */
export function resolveLink(url: string, context: LinkContext): Resolved {
  if (url.startsWith(tagScheme)) {
    const address = context.findTopic(decode(url.slice(tagScheme.length)));
    return address ? { address } : {};
  }
  const { path, heading } = splitTarget(url);
  if (path === '' && heading === undefined)
    return { lost: 'a link without an address, whose words stay' };
  if (path === '') return resolveOwn(heading ?? '', context);
  if (/^[a-z][a-z\d+.-]+:/i.test(path))
    return { lost: `the link to ${quote(path)}, which a page cannot follow` };
  if (context.addresses.has(path)) return { address: url };
  const note = context.findNote(path);
  if (!note) return { lost: `the link to ${quote(path)}, which leads to no note that came along` };
  if (note.isHidden && context.isPublished)
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

function resolveOwn(heading: string, { ownAnchors }: LinkContext): Resolved {
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
export function resolveImage(url: string, context: LinkContext): ResolvedImage {
  const { path } = splitTarget(url);
  const name = titleOfTag(withoutEnding(path.split('/').at(-1) ?? ''));
  if (/^https?:\/\//i.test(url))
    return {
      name,
      address: url,
      lost: `the picture ${quote(url)} of another site, now a link to it`,
    };
  const picture = context.findPicture(path);
  if (picture) return { name, picture };
  const note = context.findNote(path);
  if (note && url.startsWith(wikiScheme))
    return {
      name,
      ...resolveLink(url, context),
      lost: `the text of ${quote(path)}, now a link to it`,
    };
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
