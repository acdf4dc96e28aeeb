import type { Mistake } from '../mistake.ts';
import { nearestName } from '../mistake.ts';
import type { MarkdownFacts } from '../source-file.ts';
import { componentNames, findComponentMistake } from './components.ts';
import { judgeHeadings, refuseHeading } from './heading-rules.ts';
import { isMentioned, type ParsedContent } from './parsed-content.ts';
import { judgeImage } from './picture-rules.ts';

const components = componentNames.map((name) => `<${name}>`).join(', ');

type Told = Omit<Mistake, 'file'>;

/** The rules for what stands in a Markdown body: no code, known components, alive citations and footnotes, pictures with words. */
export function findBodyMistakes(content: ParsedContent): Mistake[] {
  const references = content.references.flatMap(({ fields }) => fields.id ?? []);
  return content.files.flatMap((file) => {
    const { path, body } = file;
    if (!body) return [];
    const told = [
      ...body.code.map(tellCode),
      ...body.components.flatMap(findComponentMistake),
      ...body.components.flatMap((component) => judgePractice(component, content)),
      ...body.citations
        .filter(
          ({ id }) => !references.includes(id) && !isMentioned(id, 'references.yaml', content),
        )
        .map((citation) => tellCitation(citation, references)),
      ...body.missingFootnotes.map(tellFootnote),
      ...body.missingDefinitions.map(tellDefinition),
      ...body.images.flatMap((image) => judgeImage(image, path, content.files)),
      ...(file.kind === 'stance' ? body.headings.map(refuseHeading) : judgeHeadings(body.headings)),
    ];
    return told.map((mistake) => ({ file: path, ...mistake }));
  });
}

function tellCode({ what, line }: MarkdownFacts['code'][number]): Told {
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
): Told[] {
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

function tellCitation({ id, line }: { id: string; line: number }, references: string[]): Told {
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

function tellFootnote({ label, line }: { label: string; line: number }): Told {
  return {
    line,
    expected: `a line that begins with [^${label}]: and holds the footnote's text`,
    found: `[^${label}] alone`,
    mend: 'Add the footnote at the end of the file, or remove its mark.',
  };
}

function tellDefinition({ label, line }: { label: string; line: number }): Told {
  return {
    line,
    expected: `a line that begins with [${label}]: and holds the address`,
    found: `[${label}] alone`,
    mend: 'Add that line, or write the address in round brackets behind the words.',
  };
}
