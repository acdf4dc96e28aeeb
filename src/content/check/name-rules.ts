import { openingSlug } from '../../garden/garden.ts';
import { ownNames } from '../../garden/routes.ts';
import type { Mistake } from '../mistake.ts';
import type { SourceFile } from '../source-file.ts';
import type { ParsedContent } from './parsed-content.ts';
import { findUnknownNames } from './unknown-names.ts';
import { pathInList } from '../source-file.ts';

type Claim = { name: string; file: SourceFile; field: PropertyKey[] };

/** Names that are taken twice, and names that lead nowhere: ids, orders, addresses, topics, notes, references, practices. */
export function findNameMistakes(content: ParsedContent): Mistake[] {
  return [
    ...findDoubles(
      claimIds(content),
      'an id that nothing else has',
      'Give this one an id of its own; ids are never shared.',
    ),
    ...findDoubles(
      claimOrders(content),
      'an order that no other lesson has',
      'Choose another number; gaps are fine.',
    ),
    ...findDoubles(
      claimAddresses(content),
      'an address that no other page has',
      'Rename one of the two files, or remove the alias.',
    ),
    ...findListDoubles(content),
    ...findUnknownNames(content),
    ...content.pages.flatMap(findTakenNames),
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

function claimIds({ site, lessons, notes }: ParsedContent): Claim[] {
  const owners = [...(site ? [site] : []), ...lessons, ...notes];
  return owners.flatMap(({ file, fields }) => claim(fields.id, file, ['id']));
}

function claimOrders({ lessons }: ParsedContent): Claim[] {
  return lessons.flatMap(({ file, fields }) => claim(fields.order?.toString(), file, ['order']));
}

function claimAddresses({ lessons, notes, pages }: ParsedContent): Claim[] {
  const entries = [
    ...lessons.map((entry) => ({ ...entry, folder: '/lessons/' })),
    ...notes.map((entry) => ({ ...entry, folder: '/notes/' })),
    ...pages.map((entry) => ({ ...entry, folder: '/' })),
  ];
  const taken = entries.flatMap(({ folder, slug, file }) => claim(`${folder}${slug}/`, file, []));
  const aliases = entries.flatMap(({ folder, fields, file }) =>
    [...new Set(fields.aliases)].flatMap((alias) =>
      claim(`${folder}${alias}/`, file, pathInList(file, 'aliases', alias)),
    ),
  );
  return [...taken, ...aliases];
}

function claim(name: string | undefined, file: SourceFile, field: PropertyKey[]): Claim[] {
  return name === undefined ? [] : [{ name, file, field }];
}

function findListDoubles({ topics, references }: ParsedContent): Mistake[] {
  const lists = [
    { what: 'topic', entries: topics },
    { what: 'reference', entries: references },
  ];
  return lists.flatMap(({ what, entries }) =>
    findDoubles(
      entries.flatMap(({ file, fields }, index) => claim(fields.id, file, [index, 'id'])),
      `an id that no other ${what} has`,
      'Merge the two entries, or rename one.',
    ),
  );
}

/** Addresses that the garden's own pages have. The opening may be called so, since it stands at the root. */
function findTakenNames({ slug, fields, file }: ParsedContent['pages'][number]): Mistake[] {
  const isTaken = (name: string) => ownNames.some((own) => own === name);
  const report = (name: string, field: PropertyKey[], mend: string) =>
    at(
      { name, file, field },
      'a page whose name the garden does not use itself',
      `${name}, which the garden needs itself`,
      mend,
    );
  return [
    ...(slug !== openingSlug && isTaken(slug) ? [report(slug, [], 'Rename the file.')] : []),
    ...(fields.aliases ?? []).flatMap((alias) =>
      isTaken(alias)
        ? [report(alias, pathInList(file, 'aliases', alias), 'Remove the alias.')]
        : [],
    ),
  ];
}
