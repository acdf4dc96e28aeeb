import { ownNames } from '../../garden/routes.ts';
import { nearestName, type Mistake } from '../mistake.ts';
import type { SourceFile } from '../source-file.ts';
import type { ParsedFiles } from './parse-files.ts';

type Claim = { name: string; file: SourceFile; field: PropertyKey[] };

/** Names that are taken twice, and names that lead nowhere: ids, orders, addresses, topics, notes, references, practices. */
export function findNameMistakes(parsed: ParsedFiles): Mistake[] {
  return [
    ...findDoubles(claimIds(parsed), 'an id that nothing else has', 'Give this one an id of its own; ids are never shared.'),
    ...findDoubles(claimOrders(parsed), 'an order that no other lesson has', 'Choose another number; gaps are fine.'),
    ...findDoubles(
      claimAddresses(parsed),
      'an address that no other page has',
      'Rename one of the two files, or remove the alias.',
    ),
    ...findListDoubles(parsed),
    ...findUnknownNames(parsed),
  ];
}

function findDoubles(claims: Claim[], expected: string, mend: string): Mistake[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.name);
    if (!earlier) {
      first.set(claim.name, claim);
      return [];
    }
    return [at(claim, expected, `${claim.name}, which ${earlier.file.path} has already`, mend)];
  });
}

function at({ file, field }: Claim, expected: string, found: string, mend: string): Mistake {
  const name = field.map(String).join('.') || undefined;
  return { file: file.path, line: file.lineOf(field), field: name, expected, found, mend };
}

function claimIds({ parts, fileOf }: ParsedFiles): Claim[] {
  const owners = [...(parts.site ? [parts.site] : []), ...parts.lessons, ...parts.notes];
  return owners.flatMap((owner) => claim(owner.id, fileOf.get(owner), ['id']));
}

function claimOrders({ parts, fileOf }: ParsedFiles): Claim[] {
  return parts.lessons.flatMap((lesson) => claim(String(lesson.order), fileOf.get(lesson), ['order']));
}

function claimAddresses({ parts, fileOf }: ParsedFiles): Claim[] {
  const entries = [
    ...parts.lessons.map((entry) => ({ entry, folder: '/lessons/' })),
    ...parts.notes.map((entry) => ({ entry, folder: '/notes/' })),
    ...parts.pages.map((entry) => ({ entry, folder: '/' })),
  ];
  const taken: Claim[] = entries.flatMap(({ entry, folder }) =>
    claim(`${folder}${entry.slug}/`, fileOf.get(entry), []),
  );
  const aliases = entries.flatMap(({ entry, folder }) =>
    entry.aliases.flatMap((alias, index) =>
      claim(`${folder}${alias}/`, fileOf.get(entry), ['aliases', index]),
    ),
  );
  return [...taken, ...aliases];
}

function claim(name: string, file: SourceFile | undefined, field: PropertyKey[]): Claim[] {
  return file ? [{ name, file, field }] : [];
}

function findListDoubles({ parts, fileOf }: ParsedFiles): Mistake[] {
  const lists = [
    { what: 'topic', entries: parts.topics },
    { what: 'reference', entries: parts.references },
  ];
  return lists.flatMap(({ what, entries }) =>
    findDoubles(
      entries.flatMap((entry, index) => claim(entry.id, fileOf.get(entry), [index, 'id'])),
      `an id that no other ${what} has`,
      'Merge the two entries, or rename one.',
    ),
  );
}

function findUnknownNames({ parts, practices, fileOf }: ParsedFiles): Mistake[] {
  const names = {
    topic: parts.topics.map(({ id }) => id),
    note: parts.notes.map(({ slug }) => slug),
    reference: parts.references.map(({ id }) => id),
    practice: practices,
  };
  const where = {
    topic: 'topics.yaml',
    note: 'notes/',
    reference: 'references.yaml',
    practice: 'practices/',
  };
  const seek = (kind: keyof typeof names, name: string | undefined, owner: object, field: PropertyKey[]) => {
    const file = fileOf.get(owner);
    if (name === undefined || !file || names[kind].includes(name)) return [];
    const near = nearestName(name, names[kind]);
    return [
      at(
        { name, file, field },
        `a ${kind} that stands in ${where[kind]}`,
        JSON.stringify(name),
        near ? `Write ${near} instead, if that is what you meant.` : `Add it to ${where[kind]}, or remove it here.`,
      ),
    ];
  };
  const seekAll = (kind: keyof typeof names, list: string[], owner: object, field: string) =>
    list.flatMap((name, index) => seek(kind, name, owner, [field, index]));
  return [
    ...(parts.site ? seekAll('reference', parts.site.sources, parts.site, 'sources') : []),
    ...[...parts.lessons, ...parts.notes].flatMap((entry) => seekAll('topic', entry.topics, entry, 'topics')),
    ...[...parts.lessons, ...parts.pages].flatMap((entry) => seekAll('note', entry.see, entry, 'see')),
    ...parts.lessons.flatMap((lesson) => seek('practice', lesson.practice, lesson, ['practice'])),
    ...parts.stances.flatMap((stance) => seek('reference', stance.source, stance, ['source'])),
    ...parts.pages.flatMap((page) => findTakenName(page, fileOf.get(page))),
  ];
}

function findTakenName({ slug }: { slug: string }, file: SourceFile | undefined): Mistake[] {
  if (!file || slug === 'opening' || !ownNames.some((name) => name === slug)) return [];
  return [
    at(
      { name: slug, file, field: [] },
      'a page whose name the garden does not use itself',
      `${slug}, which already stands at /${slug}/`,
      'Rename the file.',
    ),
  ];
}
