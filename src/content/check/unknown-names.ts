import { mendName, mistakeAt, type Mistake } from '../mistake.ts';
import { pathInList, type SourceFile } from '../source-file.ts';
import { isDraft } from './drafts.ts';
import { isMentioned, type ParsedContent } from './parsed-content.ts';

/** Where each kind of name is defined. */
const homes = {
  topic: 'topics.yaml',
  note: 'notes/',
  reference: 'references.yaml',
  practice: 'practices/',
};

type Kind = keyof typeof homes;
/** A name that a file gives in a field, of something that is defined elsewhere. */
type Use = { kind: Kind; name: string; file: SourceFile; path: PropertyKey[] };

/** Topics, notes, references and practices that a field names and that are nowhere, or in a draft only. */
export function findUnknownNames(content: ParsedContent): Mistake[] {
  const names: Record<Kind, string[]> = {
    topic: content.topics.flatMap(({ fields }) => fields.id ?? []),
    note: content.notes.map(({ slug }) => slug),
    reference: content.references.flatMap(({ fields }) => fields.id ?? []),
    practice: content.practices.map(({ slug }) => slug),
  };
  const drafts = content.notes.filter(({ file }) => isDraft(file)).map(({ slug }) => slug);
  return listUses(content).flatMap((use) => {
    const { kind, name, file } = use;
    if (!names[kind].includes(name))
      return isMentioned(name, content) ? [] : [reportUnknown(use, names[kind])];
    const isHidden = kind === 'note' && drafts.includes(name) && isDraft(file) === false;
    return isHidden ? [reportDraft(use)] : [];
  });
}

function listUses({ site, lessons, pages, stances }: ParsedContent): Use[] {
  const list = (kind: Kind, names: string | string[] = [], file: SourceFile, field: string) =>
    [...new Set([names].flat())].map((name): Use => {
      return { kind, name, file, path: pathInList(file, field, name) };
    });
  return [
    ...(site ? list('reference', site.fields.sources, site.file, 'sources') : []),
    ...lessons.flatMap(({ fields, file }) => list('topic', fields.topics, file, 'topics')),
    ...[...lessons, ...pages].flatMap(({ fields, file }) => [
      ...list('note', fields.see, file, 'see'),
      ...list('practice', fields.practice, file, 'practice'),
    ]),
    ...stances.flatMap(({ fields, file }) => list('reference', fields.source, file, 'source')),
  ];
}

function reportUnknown({ kind, name, file, path }: Use, valid: string[]): Mistake {
  return mistakeAt(file, path, {
    expected: `a ${kind} that stands in ${homes[kind]}`,
    found: JSON.stringify(name),
    mend: mendName(name, valid, `Add it to ${homes[kind]}, or remove it here.`),
  });
}

function reportDraft({ name, file, path }: Use): Mistake {
  return mistakeAt(file, path, {
    expected: 'a note that is no draft, because this page is published',
    found: `${name}, which is a draft`,
    mend: `Remove draft: true from notes/${name}, or remove it here.`,
  });
}
