import { decodeAddress } from '../../garden/addresses.ts';
import type { Mistake } from '../mistake.ts';
import { nearestName } from '../mistake.ts';
import type { MarkdownFacts, SourceFile } from '../source-file.ts';
import { classifyFile } from './classify.ts';
import { componentNames, findComponentMistake } from './components.ts';
import { judgeHeadings, refuseHeading } from './heading-rules.ts';
import { isMentioned, type Known } from './known.ts';

const components = componentNames.map((name) => `<${name}>`).join(', ');

type Told = Omit<Mistake, 'file'>;

/** The rules for what stands in a Markdown body: no code, known components, alive citations and footnotes, pictures with words. */
export function findBodyMistakes(files: readonly SourceFile[], known: Known): Mistake[] {
  const references = known.references.flatMap(({ fields }) => fields.id ?? []);
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => {
    const { path, body } = file;
    if (!body) return [];
    const told = [
      ...body.code.map(tellCode),
      ...body.components.flatMap(findComponentMistake),
      ...body.components.flatMap((component) => judgePractice(component, known)),
      ...body.citations
        .filter(({ id }) => !references.includes(id) && !isMentioned(id, 'references.yaml', known))
        .map((citation) => tellCitation(citation, references)),
      ...body.missingFootnotes.map(tellFootnote),
      ...body.missingDefinitions.map(tellDefinition),
      ...body.images.flatMap((image) => judgeImage(image, path, paths)),
      ...(classifyFile(path).kind === 'stance'
        ? body.headings.map(refuseHeading)
        : judgeHeadings(body.headings)),
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
  known: Known,
): Told[] {
  const practices = known.practices.map(({ slug }) => slug);
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

function judgeImage(
  { address, alt, line }: MarkdownFacts['images'][number],
  path: string,
  paths: Set<string>,
): Told[] {
  const told: Told[] = [];
  if (!alt.trim()) {
    told.push({
      line,
      expected: 'words in place of the picture for those who do not see it',
      found: `![](${address})`,
      mend: 'Write them between the square brackets: what the picture shows, in a sentence.',
    });
  }
  if (!paths.has(resolveBeside(path, address))) {
    told.push({
      line,
      expected: 'a picture file beside this one, inside the content folder',
      found: address || 'an empty address',
      mend: 'Put the file there and write ./name.jpg; pictures from other sites are not shown.',
    });
  }
  return told;
}

function resolveBeside(path: string, address: string): string {
  const names = path.split('/').slice(0, -1);
  for (const name of decodeAddress(address).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}
