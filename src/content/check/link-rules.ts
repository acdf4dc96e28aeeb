import { mendName, nearestName, type Finding, type Mistake } from '../mistake.ts';
import { splitAddress } from '../../garden/addresses.ts';
import type { SourceFile } from '../source-file.ts';
import { listDraftFiles } from './drafts.ts';
import { listAddresses, type Addresses } from './addresses.ts';
import { isMentioned, type ParsedContent } from './parsed-content.ts';

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
    return (file.body?.links ?? []).flatMap(({ target: address, line }) => {
      if (mayBeNamed(address, all, content)) return [];
      const { path } = splitAddress(address);
      const isHidden = all.has(path) && !reachable.has(path);
      const finding = isHidden ? linkToDraft(address) : judgeLink(address, reachable, file);
      return finding ? [{ file: file.path, line, ...finding }] : [];
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

function judgeLink(address: string, addresses: Addresses, file: SourceFile): Finding | undefined {
  if (/^(https?:\/\/|mailto:)/i.test(address)) return undefined;
  if (address === '') return emptyAddress;
  const { path, fragment } = splitAddress(address);
  if (path === '') return judgeOwnFragment(address, fragment ?? '', file);
  const anchors = addresses.get(path);
  if (!anchors) return deadLink(address, path, addresses.keys());
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
  { kind, body }: SourceFile,
): Finding | undefined {
  if (kind === 'stance') return fragmentOfStance(address);
  const own = body?.headings.map(({ anchor }) => anchor) ?? [];
  if (own.includes(fragment)) return undefined;
  const otherwise = 'Write the anchor of a heading that is here.';
  return {
    expected: 'a heading of this text',
    found: address,
    mend: mendName(fragment, own, otherwise, (near) => `#${near}`),
  };
}

const fragmentOfStance = (found: string): Finding => ({
  expected: 'the address of a page, because a stance has no headings to link to',
  found,
  mend: 'Write the address of a page before the #, such as /notes/rest/#what-it-is.',
});

const emptyAddress: Finding = {
  expected: 'the address of a page',
  found: 'an empty address',
  mend: 'Write the address between the round brackets, or take the link away.',
};

const linkToDraft = (address: string): Finding => ({
  expected: 'a page that is no draft, because this one is published',
  found: `${address}, which is a draft`,
  mend: 'Remove draft: true there, or take the link away until then.',
});

const deadLink = (found: string, path: string, addresses: Iterable<string>): Finding => ({
  expected:
    'the address of a page of this garden, from its root and with a slash at both ends, or one that begins with https:',
  found,
  mend: mendName(path, addresses, 'Correct the address, or add the page.'),
});
