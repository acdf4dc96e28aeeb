import { normalizeName } from '../../garden/file-names.ts';
import { splitAddress } from '../../garden/addresses.ts';
import type { Mistake, Remark } from '../mistake.ts';
import type { TextLink } from '../source-file.ts';
import { followLinks, type Followed } from './addresses.ts';
import { listDraftFiles } from './drafts.ts';
import { judgeLink, type BrokenLink, writeLink } from './link-findings.ts';
import { isMentioned, type ParsedContent } from './parsed-content.ts';

/** What is wrong with the links of a garden. */
export type LinkExamination = {
  mistakes: Mistake[];
  /** The same of a vault, where it stops nothing. */
  remarks: Remark[];
  unwritten: Unwritten[];
  /** How links are followed in the whole garden, and in what is published of it. */
  all: Followed;
  published: Followed;
};

/** A text that a vault asks for and does not have, as links call it, and how often they do. */
export type Unwritten = { target: string; count: number };

/**
 * Links that lead nowhere inside the garden. A published page may not link to a draft. A file with mistakes still
 * has its address, so no link waits until it is mended; only a name that may be an alias in YAML that nobody
 * can read is left alone.
 */
export function examineLinks(content: ParsedContent): LinkExamination {
  const { all, published } = followLinks(content);
  const { own = [], vault = [] } = Object.groupBy(
    listBrokenLinks(content, all, published),
    ({ file }) => (file.inVault ? 'vault' : 'own'),
  );
  return {
    mistakes: own.map((link) => ({ file: link.file.path, line: link.line, ...judgeLink(link) })),
    remarks: vault.filter((link) => !isUnwritten(link)).map(remark),
    unwritten: countUnwritten(vault.filter(isUnwritten)),
    all,
    published,
  };
}

function listBrokenLinks(content: ParsedContent, all: Followed, published: Followed): BrokenLink[] {
  const drafts = listDraftFiles(content.files, (draft) => draft !== false);
  return content.files.flatMap((file) => {
    const linked = drafts.has(file.path) ? all : published;
    return (file.body?.links ?? []).flatMap((link): BrokenLink[] => {
      const resolution = linked.resolve(file.path, link.target, link.kind);
      const { problem } = resolution;
      if (!problem || mayBeNamed(link, all, content)) return [];
      const isMissing = resolution.kind === 'missing';
      const isDraft = isMissing && all.resolve(file.path, link.target, link.kind).kind === 'page';
      return [{ ...link, file, resolution, problem, isDraft, linked }];
    });
  });
}

/** True for a name that may come from a file that cannot be understood whole. */
function mayBeNamed({ target, kind }: TextLink, all: Followed, content: ParsedContent): boolean {
  const { path, fragment = '' } = splitAddress(target);
  if (kind !== 'address') return isMentioned(path, content);
  const isKnown = all.addresses.has(path);
  const name = isKnown ? fragment.replace(/^outcome-/, '') : path.split('/').findLast(Boolean);
  return isMentioned(name, content);
}

function isUnwritten({ problem }: BrokenLink): boolean {
  return problem.why === 'no-such-text';
}

function remark({ file, line, problem, ...link }: BrokenLink): Remark {
  const what =
    problem.why === 'ambiguous'
      ? `links ${writeLink(link)}, which may be ${problem.candidates.join(' or ')}`
      : problem.why === 'empty'
        ? 'links without an address'
        : 'links to places that the text does not have, which lead to the text';
  return { file: file.path, line, what };
}

/** The most wanted first. */
function countUnwritten(links: readonly BrokenLink[]): Unwritten[] {
  const counts = new Map<string, Unwritten>();
  for (const { target: written } of links) {
    const [name = ''] = splitAddress(written).path.split('^');
    const target = name.trim().replace(/\.mdx?$/i, '');
    const key = normalizeName(target);
    const { count, ...known } = counts.get(key) ?? { target, count: 0 };
    counts.set(key, { ...known, count: count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.target < b.target ? -1 : 1));
}

/** One line for each text that is not written yet, at most `limit` of them. */
export function formatUnwritten(unwritten: readonly Unwritten[], limit = Infinity): string {
  const lines = unwritten
    .slice(0, limit)
    .map(({ target, count }) => `${target}: ${count === 1 ? 'one link' : `${count} links`}`);
  const more = unwritten.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
