import { nearestName, type Mistake } from '../mistake.ts';
import type { SourceFile } from '../source-file.ts';
import { isDraft } from './drafts.ts';
import { isMentioned, type ParsedContent } from './parsed-content.ts';
import { pathInList } from '../source-file.ts';

/** Where each kind of name is written down. */
const homes = {
  topic: 'topics.yaml',
  note: 'notes/',
  reference: 'references.yaml',
  practice: 'practices/',
};

type Kind = keyof typeof homes;
/** A field in which a file names something that stands elsewhere. */
type Use = { kind: Kind; names: readonly string[]; file: SourceFile; field: string };

/** Topics, notes, references and practices that a field names and that are nowhere, or in a draft only. */
export function findUnknownNames(content: ParsedContent): Mistake[] {
  const names: Record<Kind, string[]> = {
    topic: content.topics.flatMap(({ fields }) => fields.id ?? []),
    note: content.notes.map(({ slug }) => slug),
    reference: content.references.flatMap(({ fields }) => fields.id ?? []),
    practice: content.practices.map(({ slug }) => slug),
  };
  const drafts = content.notes.filter(({ file }) => isDraft(file)).map(({ slug }) => slug);
  return listUses(content).flatMap(({ kind, names: used, ...use }) =>
    [...new Set(used)].flatMap((name) => {
      if (!names[kind].includes(name)) {
        return isMentioned(name, homes[kind], content)
          ? []
          : [reportUnknown(use, kind, name, names[kind])];
      }
      const isHidden = kind === 'note' && drafts.includes(name) && isDraft(use.file) === false;
      return isHidden ? [reportDraft(use, name)] : [];
    }),
  );
}

function listUses({ site, lessons, notes, pages, stances }: ParsedContent): Use[] {
  const use = (
    kind: Kind,
    names: readonly string[] | undefined,
    file: SourceFile,
    field: string,
  ) => ({
    kind,
    names: names ?? [],
    file,
    field,
  });
  const alone = (name: string | undefined) => (name === undefined ? [] : [name]);
  return [
    ...(site ? [use('reference', site.fields.sources, site.file, 'sources')] : []),
    ...[...lessons, ...notes].map(({ fields, file }) =>
      use('topic', fields.topics, file, 'topics'),
    ),
    ...[...lessons, ...pages].map(({ fields, file }) => use('note', fields.see, file, 'see')),
    ...[...lessons, ...pages].map(({ fields, file }) =>
      use('practice', alone(fields.practice), file, 'practice'),
    ),
    ...stances.map(({ fields, file }) => use('reference', alone(fields.source), file, 'source')),
  ];
}

function reportUnknown(
  use: Pick<Use, 'file' | 'field'>,
  kind: Kind,
  name: string,
  valid: string[],
): Mistake {
  const near = nearestName(name, valid);
  return {
    ...placeOf(use, name),
    expected: `a ${kind} that stands in ${homes[kind]}`,
    found: JSON.stringify(name),
    mend: near
      ? `Write ${near} instead, if that is what you meant.`
      : `Add it to ${homes[kind]}, or remove it here.`,
  };
}

function reportDraft(use: Pick<Use, 'file' | 'field'>, name: string): Mistake {
  return {
    ...placeOf(use, name),
    expected: 'a note that is no draft, because this page is published',
    found: `${name}, which is a draft`,
    mend: `Remove draft: true from notes/${name}, or remove it here.`,
  };
}

function placeOf({ file, field }: Pick<Use, 'file' | 'field'>, name: string) {
  const isList = field !== 'practice' && field !== 'source';
  const path = isList ? pathInList(file, field, name) : [field];
  return { file: file.path, line: file.lineOf(path), field: path.join('.') };
}
