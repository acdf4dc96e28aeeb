import { type Finding, nearestName, type Mistake } from '../mistake.ts';
import { splitAddress } from '../../garden/addresses.ts';
import type { SourceFile } from '../source-file.ts';
import { listDraftFiles } from './drafts.ts';
import { listAddresses, type Addresses } from './addresses.ts';
import { isMentioned, type ParsedContent } from './parsed-content.ts';

type Link = { address: string; line: number };

/**
 * Links that lead nowhere inside the garden. A published page may not link to a draft. A file with mistakes still
 * has its address, so no link waits until it is mended; only a name that may be an alias in YAML that nobody
 * can read is left alone.
 */
export function findLinkMistakes(content: ParsedContent): Mistake[] {
  const { all, published } = listAddresses(content);
  const drafts = listDraftFiles(content.files, (draft) => draft !== false);
  return content.files.flatMap((file) => {
    const reachable = drafts.has(file.path) ? all : published;
    const links =
      file.body?.links.filter(({ address }) => !mayBeNamed(address, all, content)) ?? [];
    return links.flatMap((link) => {
      const isHidden = all.has(pathOf(link)) && !reachable.has(pathOf(link));
      const told = isHidden ? reportDraftLink(link) : judgeLink(link, reachable, file);
      return told ? [{ file: file.path, line: link.line, ...told }] : [];
    });
  });
}

/** True for an address that may come from a name in a file that cannot be understood whole. */
function mayBeNamed(address: string, all: Addresses, content: ParsedContent): boolean {
  const { path, fragment = '' } = splitAddress(address);
  if (path === '/references/')
    return fragment !== '' && isMentioned(fragment, 'references.yaml', content);
  const outcome = /^outcome-(.+)/.exec(fragment)?.[1];
  if (path.startsWith('/practices/') && outcome !== undefined)
    return isMentioned(outcome, `${path.slice(1, -1)}.`, content);
  const [, folder = '', name = folder] =
    /^\/(?:(lessons|notes|topics)\/)?([^/]+)\/$/.exec(path) ?? [];
  const home = folder === 'topics' ? 'topics.yaml' : `${folder || 'pages'}/`;
  return name !== '' && !all.has(path) && isMentioned(name, home, content);
}

function judgeLink({ address }: Link, addresses: Addresses, file: SourceFile): Finding | undefined {
  if (/^(https?:\/\/|mailto:)/i.test(address)) return undefined;
  if (address === '') return emptyAddress;
  const { path, fragment } = splitAddress(address);
  if (path === '') return judgeOwnFragment(address, fragment ?? '', file);
  const anchors = addresses.get(path);
  if (!anchors) return reportDeadLink(address, path, [...addresses.keys()]);
  if (fragment === undefined || anchors.has(fragment)) return undefined;
  const near = nearestName(fragment, anchors) ?? [...anchors][0];
  return {
    expected: `a place that the page ${path} has`,
    found: address,
    mend: near ? `Write ${path}#${near}, or drop the part after #.` : 'Drop the part after #.',
  };
}

function judgeOwnFragment(
  address: string,
  fragment: string,
  file: SourceFile,
): Finding | undefined {
  if (file.kind === 'stance') return reportStanceFragment(address);
  const own = file.body?.headings.map(({ anchor }) => anchor) ?? [];
  if (own.includes(fragment)) return undefined;
  const near = nearestName(fragment, own);
  return {
    expected: 'a heading of this text',
    found: address,
    mend: near
      ? `Write #${near} instead, if that is what you meant.`
      : 'Write the anchor of a heading that is here.',
  };
}

function reportStanceFragment(address: string): Finding {
  return {
    expected: 'the address of a page, because a stance has no headings to link to',
    found: address,
    mend: 'Write the address of a page before the #, such as /notes/rest/#what-it-is.',
  };
}

const emptyAddress: Finding = {
  expected: 'the address of a page',
  found: 'an empty address',
  mend: 'Write the address between the round brackets, or take the link away.',
};

function pathOf({ address }: Link): string {
  return splitAddress(address).path;
}

function reportDraftLink({ address }: Link): Finding {
  return {
    expected: 'a page that is no draft, because this one is published',
    found: `${address}, which is a draft`,
    mend: 'Remove draft: true there, or take the link away until then.',
  };
}

function reportDeadLink(address: string, path: string, known: string[]): Finding {
  const near = nearestName(path, known);
  return {
    expected:
      'the address of a page of this garden, from its root and with a slash at both ends, or one that begins with https:',
    found: address,
    mend: near
      ? `Write ${near} instead, if that is what you meant.`
      : 'Correct the address, or add the page.',
  };
}
