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
  if (problem.why === 'ambiguous')
    return {
      expected: 'a name that only one file has, or has nearest',
      found: `${writeLink(link)}, which may be ${problem.candidates.join(' or ')}`,
      mend: 'Write so much of its path that only one is left.',
    };
  if (problem.why === 'no-such-place') return judgePlace(link);
  if (problem.why === 'empty')
    return {
      expected: 'the address of a page',
      found: 'an empty address',
      mend: 'Write the address between the round brackets, or take the link away.',
    };
  if (isDraft)
    return {
      expected: 'a page that is no draft, because this one is published',
      found: `${writeLink(link)}, which is a draft`,
      mend: 'Remove draft: true there, or take the link away until then.',
    };
  if (kind === 'address') return deadLink(target, linked.addresses.keys());
  return unknownName(link, linked);
}

/** An address is mended with the anchor of a place, a name with the words of a heading. */
function judgePlace({ target, kind, file, resolution, linked }: BrokenLink): Finding {
  const { path, fragment = '' } = splitAddress(target);
  if (path === '' && file.kind === 'stance')
    return {
      expected: 'the address of a page, because a stance has no headings to link to',
      found: target,
      mend: 'Write the address of a page before the #, such as /notes/rest/#what-it-is.',
    };
  const page = resolution.kind === 'page' ? resolution.address : '';
  const text = linked.texts.find(({ address }) => address === page);
  const isName = kind !== 'address';
  const headings = (text?.body?.headings ?? []).map(({ text: words }) => words);
  const places = isName ? headings : [...(linked.addresses.get(page) ?? [])];
  const near = nearestName(fragment, places) ?? places[0];
  const mended = writeLink({ kind, target: `${path}#${near ?? ''}` });
  return {
    expected:
      path === '' ? 'a heading of this text' : `a place that the page ${isName ? page : path} has`,
    found: writeLink({ kind, target }),
    mend: near
      ? `Write ${mended}, or drop the part after #.`
      : 'Write a heading that is there, or drop the link.',
  };
}

function unknownName({ kind, target }: BrokenLink, { texts, files }: Linked): Finding {
  const [name = ''] = target.split(/[#^]/);
  const fileNames = [...texts.map(({ path }) => path), ...files].map((path) =>
    path.replace(/^.*\/|\.mdx?$/g, ''),
  );
  const valid = [...texts.flatMap(({ names }) => names), ...fileNames];
  const write = (near: string) => writeLink({ kind, target: near + target.slice(name.length) });
  return {
    expected: 'the name, an alias or the path of a text or a file of this garden',
    found: writeLink({ kind, target }),
    mend: mendName(name.trim(), valid, 'Correct the name, or write the note.', write),
  };
}

/** A link as its text has it. */
export function writeLink({ kind, target }: Pick<TextLink, 'kind' | 'target'>): string {
  if (kind === 'address') return target;
  return `${kind === 'embed' ? '!' : ''}[[${target}]]`;
}

const deadLink = (found: string, addresses: Iterable<string>): Finding => ({
  expected:
    'the address of a page of this garden, from its root and with a slash at both ends, the path of a file from here, or an address that begins with https:',
  found,
  mend: mendName(splitAddress(found).path, addresses, 'Correct the address, or add the page.'),
});
