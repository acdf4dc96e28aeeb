import { closingSlug } from '../../garden/garden.ts';
import { readAnchor } from '../../garden/routes.ts';
import type { Mistake } from '../mistake.ts';
import type { SourceFile } from '../source-file.ts';
import type { ParsedContent } from './parsed-content.ts';

type Claim = { anchor: string; by: string; file: SourceFile; line?: number; mend: string };

/**
 * The whole essay stands on one page, /read/, where lessons, stances and the closing page with its headings have
 * anchors side by side. An anchor that two of them would have is a mistake of the later.
 */
export function findEssayClashes(content: ParsedContent): Mistake[] {
  const first = new Map<string, Claim>();
  return listClaims(content).flatMap((claim) => {
    const { anchor, file, line, by, mend } = claim;
    const earlier = first.get(anchor);
    if (!earlier) {
      first.set(anchor, claim);
      return [];
    }
    // Two files of one lesson or page, or two equal stance numbers, are told by their own rules.
    if (earlier.by === by) return [];
    return [
      {
        file: file.path,
        line,
        expected: 'an anchor that nothing else on /read/ has',
        found: `${by} with the anchor ${anchor}, which ${earlier.by} has there`,
        mend,
      },
    ];
  });
}

function listClaims({ lessons, stances, pages }: ParsedContent): Claim[] {
  const closings = pages.filter(({ slug }) => slug === closingSlug);
  return [
    ...closings.map(({ slug, file }) => ({
      anchor: slug,
      by: 'the closing page',
      file,
      mend: 'Rename one of the two.',
    })),
    ...lessons.map(({ slug, file }) => ({
      anchor: slug,
      by: `the lesson ${slug}`,
      file,
      mend: "Rename the lesson's folder.",
    })),
    ...stances.map(({ lesson, number, file }) => ({
      anchor: readAnchor({ slug: lesson }, { number }),
      by: `a stance of the lesson ${lesson}`,
      file,
      mend: 'Rename the folder of one of the two lessons.',
    })),
    ...closings.flatMap(({ file }) =>
      (file.body?.headings ?? []).map(({ anchor, text, line }) => ({
        anchor,
        by: `the heading ${JSON.stringify(text)}`,
        file,
        line,
        mend: 'Rename the heading.',
      })),
    ),
  ];
}
