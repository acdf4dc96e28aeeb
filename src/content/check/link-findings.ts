import { splitAddress } from '../../garden/addresses.ts';
import type { Linked, Resolution } from '../../garden/resolve.ts';
import { mendName, nearestName, type Finding } from '../mistake.ts';
import type { SourceFile, TextLink } from '../source-file.ts';

/** A link that leads nowhere, or not where it says. */
export type BrokenLink = TextLink & {
  file: SourceFile;
  resolution: Resolution;
  problem: NonNullable<Resolution['problem']>;
  /** Whether it leads to a draft from a text that is none. */
  isDraft: boolean;
  /** What it could have led to. */
  linked: Linked;
};

/** What a link should have been, and how to mend it. */
export function judgeLink(link: BrokenLink): Finding {
  const { problem, target, kind, isDraft, linked } = link;
  if (problem.why === 'ambiguous') return ambiguous(writeLink(link), problem.candidates);
  if (problem.why === 'no-such-place') return judgePlace(link);
  if (problem.why === 'empty') return emptyAddress;
  if (isDraft) return linkToDraft(writeLink(link));
  if (kind === 'address') return deadLink(target, linked.addresses.keys());
  return unknownName(link, linked);
}

function judgePlace(link: BrokenLink): Finding {
  const { target, kind, file, resolution, linked } = link;
  const { path, fragment = '' } = splitAddress(target);
  if (path === '' && file.kind === 'stance') return fragmentOfStance(target);
  if (path === '' && kind === 'address') return judgeOwnFragment(target, fragment, file);
  const anchors = kind === 'address' && linked.addresses.get(path);
  if (anchors) return judgeFragment(target, { path, fragment, anchors });
  const own = resolution.kind === 'page' ? resolution.path : undefined;
  const text = linked.texts.find((one) => one.path === own);
  return {
    expected: `a heading or a block that ${own ?? path} has`,
    found: writeLink(link),
    mend: mendName(
      fragment,
      text?.body?.headings.map(({ text: name }) => name) ?? [],
      'Write one of its headings, or drop the part after #.',
      (near) => writeLink({ ...link, target: `${path}#${near}` }),
    ),
  };
}

function judgeFragment(
  found: string,
  { path, fragment, anchors }: { path: string; fragment: string; anchors: ReadonlySet<string> },
): Finding {
  const near = nearestName(fragment, anchors) ?? [...anchors][0];
  return {
    expected: `a place that the page ${path} has`,
    found,
    mend: near ? `Write ${path}#${near}, or drop the part after #.` : 'Drop the part after #.',
  };
}

function judgeOwnFragment(found: string, fragment: string, { body }: SourceFile): Finding {
  const own = body?.headings.map(({ anchor }) => anchor) ?? [];
  const otherwise = 'Write the anchor of a heading that is here.';
  return {
    expected: 'a heading of this text',
    found,
    mend: mendName(fragment, own, otherwise, (near) => `#${near}`),
  };
}

function unknownName(link: BrokenLink, { texts, files }: Linked): Finding {
  const names = texts.flatMap(({ path, title = [], aliases = [] }) =>
    [path.replace(/^.*\/|\.\w+$/g, ''), title, ...aliases].flat(),
  );
  const [name = ''] = link.target.split(/[#^]/);
  return {
    expected: 'the name, an alias or the path of a text or a file of this garden',
    found: writeLink(link),
    mend: mendName(
      name.trim(),
      [...names, ...files],
      'Correct the name, or write the note.',
      (near) => writeLink({ ...link, target: near + link.target.slice(name.length) }),
    ),
  };
}

/** A link as its text has it. */
export function writeLink({ kind, target }: Pick<TextLink, 'kind' | 'target'>): string {
  if (kind === 'address') return target;
  return `${kind === 'embed' ? '!' : ''}[[${target}]]`;
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

const ambiguous = (found: string, candidates: readonly string[]): Finding => ({
  expected: 'a name that only one file has, or has nearest',
  found: `${found}, which may be ${candidates.join(' or ')}`,
  mend: 'Write so much of its path that only one is left.',
});

const linkToDraft = (found: string): Finding => ({
  expected: 'a page that is no draft, because this one is published',
  found: `${found}, which is a draft`,
  mend: 'Remove draft: true there, or take the link away until then.',
});

const deadLink = (found: string, addresses: Iterable<string>): Finding => ({
  expected:
    'the address of a page of this garden, from its root and with a slash at both ends, the path of a file from here, or an address that begins with https:',
  found,
  mend: mendName(splitAddress(found).path, addresses, 'Correct the address, or add the page.'),
});
