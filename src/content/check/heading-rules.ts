import type { Mistake } from '../mistake.ts';
import type { MarkdownFacts } from '../source-file.ts';

type Heading = MarkdownFacts['headings'][number];
type Told = Omit<Mistake, 'file'>;

/** A stance has no headings at all. */
export function refuseHeading({ text, line }: Heading): Told {
  return {
    line,
    expected: 'a stance without headings, because its voice is its head',
    found: `the heading ${JSON.stringify(text)}`,
    mend: 'Make it a sentence of the text, or give the thought a note of its own.',
  };
}

/** The headings of a note or a page: each one level below its place, none a second title, each with an anchor. */
export function judgeHeadings(headings: readonly Heading[]): Told[] {
  // The page's own title is the #. A second # is told once; what follows it is judged as if it were mended to ##.
  const levels = headings.map(({ depth }) => Math.max(2, depth));
  return headings.flatMap((heading, index) => {
    const deepest = (levels[index - 1] ?? 1) + 1;
    return [
      ...(heading.depth === 1 ? [tellSecondTitle(heading)] : []),
      ...(heading.depth > deepest ? [tellSkip(heading, deepest)] : []),
      ...(hasAnchor(heading) ? [] : [tellAnchor(heading)]),
    ];
  });
}

/** An underscore begins the ids that a page has for its own parts. */
function hasAnchor({ anchor }: Heading): boolean {
  return /[\p{L}\p{N}]/u.test(anchor) && !anchor.startsWith('_');
}

function tellSecondTitle(heading: Heading): Told {
  return {
    line: heading.line,
    expected: 'headings that begin with ##, because the title is the page’s #',
    found: write(heading),
    mend: 'Write ## instead of #.',
  };
}

function tellSkip(heading: Heading, deepest: number): Told {
  const hashes = '#'.repeat(deepest);
  return {
    line: heading.line,
    expected: `${hashes} or fewer here, because levels are never skipped`,
    found: write(heading),
    mend: `Write ${hashes} instead.`,
  };
}

function tellAnchor(heading: Heading): Told {
  return {
    line: heading.line,
    expected: 'a heading with a letter or a digit, and no underscore at its beginning',
    found: write(heading),
    mend: 'Begin the heading with a word; its anchor is made from it.',
  };
}

function write({ depth, text }: Heading): string {
  return `${'#'.repeat(depth)} ${text}`.trim();
}
