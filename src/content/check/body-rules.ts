import { type Finding, nearestName, type Mistake } from '../mistake.ts';
import type { MarkdownFacts } from '../source-file.ts';
import { componentNames, findComponentMistake } from './components.ts';
import { isMentioned, type ParsedContent } from './parsed-content.ts';
import { judgeImage } from './picture-rules.ts';

const components = componentNames.map((name) => `<${name}>`).join(', ');

/** The rules for what stands in a Markdown body: no code, known components, alive citations and footnotes, pictures with words. */
export function findBodyMistakes(content: ParsedContent): Mistake[] {
  const references = content.references.flatMap(({ fields }) => fields.id ?? []);
  return content.files.flatMap((file) => {
    const { path, body } = file;
    if (!body) return [];
    const told = [
      ...body.code.map(reportCode),
      ...body.components.flatMap(findComponentMistake),
      ...body.components.flatMap((component) => judgePractice(component, content)),
      ...body.citations
        .filter(
          ({ id }) => !references.includes(id) && !isMentioned(id, 'references.yaml', content),
        )
        .map((citation) => reportCitation(citation, references)),
      ...body.missingFootnotes.map(reportFootnote),
      ...body.missingDefinitions.map(reportDefinition),
      ...body.images.flatMap((image) => judgeImage(image, path, content.files)),
      ...(file.kind === 'stance' ? body.headings.map(refuseHeading) : judgeHeadings(body.headings)),
    ];
    return told.map((mistake) => ({ file: path, ...mistake }));
  });
}

function reportCode({ what, line }: MarkdownFacts['code'][number]): Finding {
  return {
    line,
    expected: `Markdown and the given components, ${components}, with plain text in their attributes`,
    found: what,
    mend: 'Say it in Markdown; write a literal { as \\{ and a literal < as \\<. A component needs a file that ends in .mdx.',
  };
}

/** A practice that a text shows has to stand in practices/. */
function judgePractice(
  { name, attributes: { id }, line }: MarkdownFacts['components'][number],
  content: ParsedContent,
): Finding[] {
  const practices = content.practices.map(({ slug }) => slug);
  if (name !== 'Practice' || !id || practices.includes(id)) return [];
  const near = nearestName(id, practices);
  return [
    {
      line,
      expected: 'a practice that stands in practices/',
      found: `<Practice id=${JSON.stringify(id)}>`,
      mend: near
        ? `Write id="${near}" instead, if that is what you meant.`
        : 'Add it to practices/, or remove it here.',
    },
  ];
}

function reportCitation({ id, line }: { id: string; line: number }, references: string[]): Finding {
  const near = nearestName(id, references);
  return {
    line,
    expected: 'a citation of an entry in references.yaml',
    found: `[@${id}]`,
    mend: near
      ? `Write [@${near}] instead, if that is what you meant.`
      : 'Add the work to references.yaml, or remove the citation.',
  };
}

function reportFootnote({ label, line }: { label: string; line: number }): Finding {
  return {
    line,
    expected: `a line that begins with [^${label}]: and holds the footnote's text`,
    found: `[^${label}] alone`,
    mend: 'Add the footnote at the end of the file, or remove its mark.',
  };
}

function reportDefinition({ label, line }: { label: string; line: number }): Finding {
  return {
    line,
    expected: `a line that begins with [${label}]: and holds the address`,
    found: `[${label}] alone`,
    mend: 'Add that line, or write the address in round brackets behind the words.',
  };
}

type Heading = MarkdownFacts['headings'][number];

/** A stance has no headings at all. */
function refuseHeading({ text, line }: Heading): Finding {
  return {
    line,
    expected: 'a stance without headings, because its voice is its head',
    found: `the heading ${JSON.stringify(text)}`,
    mend: 'Make it a sentence of the text, or give the thought a note of its own.',
  };
}

/** The headings of a note or a page: each one level below its place, none a second title, each with an anchor. */
function judgeHeadings(headings: readonly Heading[]): Finding[] {
  // The page's own title is the #. A second # is told once; what follows it is judged as if it were mended to ##.
  const levels = headings.map(({ depth }) => Math.max(2, depth));
  return headings.flatMap((heading, index) => {
    const deepest = (levels[index - 1] ?? 1) + 1;
    return [
      ...(heading.depth === 1 ? [reportSecondTitle(heading)] : []),
      ...(heading.depth > deepest ? [reportSkip(heading, deepest)] : []),
      ...(hasAnchor(heading) ? [] : [reportAnchor(heading)]),
    ];
  });
}

/** An underscore begins the ids that a page has for its own parts. */
function hasAnchor({ anchor }: Heading): boolean {
  return /[\p{L}\p{N}]/u.test(anchor) && !anchor.startsWith('_');
}

function reportSecondTitle(heading: Heading): Finding {
  return {
    line: heading.line,
    expected: 'headings that begin with ##, because the title is the page’s #',
    found: write(heading),
    mend: 'Write ## instead of #.',
  };
}

function reportSkip(heading: Heading, deepest: number): Finding {
  const hashes = '#'.repeat(deepest);
  return {
    line: heading.line,
    expected: `${hashes} or fewer here, because levels are never skipped`,
    found: write(heading),
    mend: `Write ${hashes} instead.`,
  };
}

function reportAnchor(heading: Heading): Finding {
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
