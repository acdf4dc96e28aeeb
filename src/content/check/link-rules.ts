import { normalizeName } from '../../garden/file-names.ts';
import { splitAddress } from '../../garden/addresses.ts';
import type { Remark } from '../mistake.ts';
import type { SourceFile, TextLink } from '../source-file.ts';
import type { Followed } from '../../garden/resolve.ts';
import { followLinks } from './addresses.ts';
import { listDraftFiles } from './drafts.ts';
import { judgeLink, type BrokenLink, writeLink } from './link-findings.ts';
import { isMentioned, type ParsedContent } from './parsed-content.ts';

/**
 * Links that lead nowhere inside the garden. A published page may not link to a draft. A file with mistakes still
 * has its address, so no link waits until it is mended; only a name that may be an alias in YAML that nobody
 * can read is left alone.
 */
export function examineLinks(content: ParsedContent) {
  const { all, published } = followLinks(content);
  const broken = listBrokenLinks(content, all, published);
  const {
    own = [],
    unwritten = [],
    vault = [],
  } = Object.groupBy(broken, (link) =>
    link.file.inVault ? (isUnwritten(link) ? 'unwritten' : 'vault') : 'own',
  );
  return {
    /** What is wrong with the links of a garden. */
    mistakes: own.map((link) => ({ file: link.file.path, line: link.line, ...judgeLink(link) })),
    /** The same of a vault, where it stops nothing. */
    remarks: [...vault.map(remark), ...tellUnwritten(unwritten)],
    all,
    published,
  };
}

function listBrokenLinks(content: ParsedContent, all: Followed, published: Followed): BrokenLink[] {
  const drafts = listDraftFiles(content.files, (draft) => draft !== false);
  return content.files.flatMap((file) => {
    const linked = drafts.has(file.path) ? all : published;
    return listLinks(file).flatMap((link): BrokenLink[] => {
      const resolution = linked.resolve(file.path, link.target, link.kind);
      const { problem } = resolution;
      if (!problem || mayBeNamed(link, all, content)) return [];
      const isMissing = resolution.kind === 'missing';
      const isDraft = isMissing && all.resolve(file.path, link.target, link.kind).kind === 'page';
      return [{ ...link, file, resolution, problem, isDraft, linked }];
    });
  });
}

/** The links of a text, in a vault with its pictures. In the content, a picture that is not there is a mistake of its own. */
function listLinks({ body, inVault }: SourceFile): TextLink[] {
  const images = inVault === true ? (body?.images ?? []) : [];
  const picture = { kind: 'address', sentence: '' } as const;
  const shown = images.map(({ address, line }) => ({ ...picture, target: address, line }));
  return [...(body?.links ?? []), ...shown];
}

/** True for a name that may come from a file that cannot be understood whole. */
function mayBeNamed({ target, kind }: TextLink, all: Followed, content: ParsedContent): boolean {
  const { path, fragment = '' } = splitAddress(target);
  if (kind !== 'address') return isMentioned(path, content);
  const isKnown = all.addresses.has(path);
  const name = isKnown ? fragment.replace(/^outcome-/, '') : path.split('/').findLast(Boolean);
  return isMentioned(name, content);
}

function isUnwritten({ problem, ...link }: BrokenLink): boolean {
  return problem.why === 'no-such-text' && !hasScheme(link);
}

/** An address such as `javascript:…`, which no page may hold. */
function hasScheme({ kind, target }: Pick<TextLink, 'kind' | 'target'>): boolean {
  return kind === 'address' && /^[a-z][\w+.-]*:/i.test(target);
}

function remark({ file, line, problem, ...link }: BrokenLink): Remark {
  const what =
    problem.why === 'ambiguous'
      ? `links ${writeLink(link)}, which may be ${problem.candidates.join(' or ')}`
      : problem.why === 'empty'
        ? 'links without an address'
        : hasScheme(link)
          ? 'links to addresses of a kind that no page may have, shown as words'
          : 'links to places that the text does not have, which lead to the text';
  return { file: file.path, line, what };
}

/** How many names are told each by itself. A vault may ask for thousands. */
const mostNamed = 30;

/** A remark for each link to what is not there, by its name; the most wanted first. */
function tellUnwritten(links: readonly BrokenLink[]): Remark[] {
  const byName = Map.groupBy(links, ({ target }) => normalizeName(nameIn(target)));
  const sorted = [...byName.values()].sort((a, b) => b.length - a.length);
  return sorted.flatMap((wanted, index) => {
    const name = index < mostNamed ? nameIn(wanted[0]?.target ?? '') : 'other texts';
    const what = `links to ${name}, not written yet or not published`;
    return wanted.map(({ file, line }) => ({ file: file.path, line, what }));
  });
}

function nameIn(target: string): string {
  const [name = ''] = splitAddress(target).path.split('^');
  return name.trim().replace(/\.mdx?$/i, '');
}
