import { mendName, type Finding, type Mistake } from '../mistake.ts';
import type { MarkdownFacts, SourceFile } from '../source-file.ts';
import { componentNames, findComponentMistakes } from './components.ts';
import { isMentioned, type ParsedContent } from './parsed-content.ts';
import type { Followed } from '../../garden/resolve.ts';
import { judgeImage, judgeWords } from './picture-rules.ts';

/** Mistakes of one kind, and what a report on a vault calls them. */
export type Found = [what: string, mistakes: Mistake[]];

/**
 * The rules for a Markdown body: citations and footnotes that lead somewhere, pictures with words; and in MDX no code,
 * and only the given components.
 */
export function findBodyMistakes(content: ParsedContent, followed: Followed): Found[] {
  const references = content.references.flatMap(({ fields }) => fields.id ?? []);
  const practices = content.practices.map(({ slug }) => slug);
  return content.files.flatMap((file) => {
    const { path, body } = file;
    if (!body) return [];
    const unknown = body.citations.filter(
      ({ id }) => !references.includes(id) && !isMentioned(id, content),
    );
    // Pictures of a vault are counted by their names, with the links.
    const images = file.inVault ? [] : body.images;
    const found = (what: string, findings: Finding[]): Found => [
      what,
      findings.map((one) => ({ file: path, ...one })),
    ];
    return [
      found('pieces of code, shown as text', body.code.map(reportCode)),
      found('components', body.components.flatMap(findComponentMistakes)),
      found(
        'practices',
        body.components.flatMap((one) => judgePractice(one, practices)),
      ),
      found(
        'citations of nothing in references.yaml, left as they are written',
        unknown.map((one) => reportCitation(one, references)),
      ),
      found('footnotes without a text', body.missingFootnotes.map(reportFootnote)),
      found('links by a name that nothing defines', body.missingDefinitions.map(reportName)),
      found(
        'pictures without words for those who do not see them',
        body.images.flatMap(judgeWords),
      ),
      found(
        'pictures',
        images.flatMap((image) => judgeImage(image, path, followed)),
      ),
      found('headings without an anchor', judgeHeadings(file, body.headings)),
    ];
  });
}

type Facts<Name extends keyof MarkdownFacts> =
  NonNullable<MarkdownFacts[Name]> extends (infer Fact)[] ? Fact : never;

const components = componentNames.map((name) => `<${name}>`).join(', ');

const reportCode = ({ what, line }: Facts<'code'>): Finding => ({
  line,
  expected: `Markdown and the given components, ${components}, with plain text in their attributes`,
  found: what,
  mend: 'Say it in Markdown; write a literal { as \\{ and a literal < as \\<. A component needs a file that ends in .mdx.',
});

/** A practice that a text shows has to be in practices/. */
function judgePractice(
  { name, attributes: { id }, line }: Facts<'components'>,
  practices: string[],
): Finding | [] {
  if (name !== 'Practice' || !id || practices.includes(id)) return [];
  const expected = 'a practice that stands in practices/';
  const found = `<Practice id=${JSON.stringify(id)}>`;
  const otherwise = 'Add it to practices/, or remove it here.';
  const mend = mendName(id, practices, otherwise, (near) => `id="${near}"`);
  return { line, expected, found, mend };
}

function reportCitation({ id, line }: Facts<'citations'>, references: string[]): Finding {
  const expected = 'a citation of an entry in references.yaml';
  const otherwise = 'Add the work to references.yaml, or remove the citation.';
  const mend = mendName(id, references, otherwise, (near) => `[@${near}]`);
  return { line, expected, found: `[@${id}]`, mend };
}

/** A mark such as `[^1]`, whose text is missing. */
const reportMissing = (mark: string, holds: string, line: number): Finding => ({
  line,
  expected: `a line that begins with ${mark}: and holds ${holds}`,
  found: `${mark} alone`,
  mend: `Add that line with ${holds}, or remove the mark.`,
});

const reportFootnote = ({ label, line }: Facts<'missingFootnotes'>) =>
  reportMissing(`[^${label}]`, "the footnote's text", line);

const reportName = ({ label, line }: Facts<'missingDefinitions'>) =>
  reportMissing(`[${label}]`, 'the address', line);

type Heading = Facts<'headings'>;

/** A stance has no headings. Those of other texts each have an anchor; the page puts their levels in order. */
function judgeHeadings({ kind }: SourceFile, headings: readonly Heading[]): Finding[] {
  if (kind === 'stance') return headings.map(refuseHeading);
  return headings.filter(({ anchor }) => !anchorPattern.test(anchor)).map(refuseAnchor);
}

const refuseHeading = ({ text, line }: Heading): Finding => ({
  line,
  expected: 'a stance without headings, because its voice is its head',
  found: `the heading ${JSON.stringify(text)}`,
  mend: 'Make it a sentence of the text, or give the thought a note of its own.',
});

const refuseAnchor = ({ depth, text, line }: Heading): Finding => ({
  line,
  expected: 'a heading with a letter or a digit, and no underscore at its beginning',
  found: `${'#'.repeat(depth)} ${text}`.trim(),
  mend: 'Begin the heading with a word; its anchor is made from it.',
});

/** An underscore begins the ids that a page has for its own parts. */
const anchorPattern = /^(?!_).*[\p{L}\p{N}]/u;
