import { closingSlug, openingSlug } from '../../garden/garden.ts';
import { ownNames, readAnchor } from '../../garden/routes.ts';
import { noteSlug } from '../note-address.ts';
import { mistakeAt, type Finding, type Mistake } from '../mistake.ts';
import { pathInList, type SourceFile } from '../source-file.ts';
import type { ParsedContent } from './parsed-content.ts';
import { findUnknownNames } from './unknown-names.ts';

/** Names that are taken twice, and names that lead nowhere: ids, orders, addresses, topics, notes, references, practices. */
export function findNameMistakes(content: ParsedContent): Mistake[] {
  const { topics, references } = content;
  return [
    ...findTaken(
      claimIds(content),
      'an id that nothing else has',
      'Give this one an id of its own; ids are never shared.',
    ),
    ...findTaken(
      claimOrders(content),
      'an order that no other lesson has',
      'Choose another number; gaps are fine.',
    ),
    ...findTaken(
      claimAddresses(content),
      'an address that no other page has',
      'Rename one of the two files, or remove the alias.',
    ),
    ...findTaken(claimEntries(topics), 'an id that no other topic has', mergeEntries),
    ...findTaken(claimEntries(references), 'an id that no other reference has', mergeEntries),
    ...findUnknownNames(content),
    ...content.pages.flatMap(findTakenNames),
    ...findEssayClashes(content),
  ];
}

const mergeEntries = 'Merge the two entries, or rename one.';

type Claim = { name: string; file: SourceFile; field: PropertyKey[] };

/** A mistake for each claim on a name that an earlier one has. */
function findDoubles<C extends Claim>(
  claims: C[],
  report: (claim: C, earlier: C) => Finding | undefined,
): Mistake[] {
  const first = new Map<string, C>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.name);
    if (!earlier) first.set(claim.name, claim);
    const finding = earlier && report(claim, earlier);
    return finding ? [mistakeAt(claim.file, claim.field, finding)] : [];
  });
}

function findTaken(claims: Claim[], expected: string, mend: string): Mistake[] {
  return findDoubles(claims, ({ name }, { file }) => {
    return { expected, found: `${name}, which ${file.path} has already`, mend };
  });
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
  const aliases = entries.flatMap(({ folder, slug, fields, file }) =>
    [...new Set(fields.aliases)]
      .filter((alias) => file.kind !== 'note' || noteSlug(alias) !== slug)
      .flatMap((alias) =>
        claim(`${folder}${noteSlug(alias)}/`, file, pathInList(file, 'aliases', alias)),
      ),
  );
  return [...taken, ...aliases];
}

function claimEntries(entries: ParsedContent['topics'] | ParsedContent['references']): Claim[] {
  return entries.flatMap(({ file, fields }, index) => claim(fields.id, file, [index, 'id']));
}

function claim(name: string | undefined, file: SourceFile, field: PropertyKey[]): Claim[] {
  return name === undefined ? [] : [{ name, file, field }];
}

/** Addresses that the garden's own pages have. The opening may be called so, since it stands at the root. */
function findTakenNames({ slug, fields, file }: ParsedContent['pages'][number]): Mistake[] {
  const names = [
    ...(slug === openingSlug ? [] : [{ name: slug, field: [], mend: 'Rename the file.' }]),
    ...(fields.aliases ?? []).map((alias) => ({
      name: alias,
      field: pathInList(file, 'aliases', alias),
      mend: 'Remove the alias.',
    })),
  ];
  return names
    .filter(({ name }) => ownNames.some((own) => own === name))
    .map(({ name, field, mend }) => {
      const expected = 'a page whose name the garden does not use itself';
      const found = `${name}, which the garden needs itself`;
      return mistakeAt(file, field, { expected, found, mend });
    });
}

type AnchorClaim = Claim & { by: string; line?: number; mend: string };

/**
 * The whole essay stands on one page, /read/, where lessons, stances and the closing page with its headings have
 * anchors side by side. An anchor that two of them would have is a mistake of the later.
 */
function findEssayClashes(content: ParsedContent): Mistake[] {
  return findDoubles(claimAnchors(content), ({ name, line, by, mend }, earlier) => {
    // Two files of one lesson or page, or two equal stance numbers, are reported by their own rules.
    if (earlier.by === by) return undefined;
    const found = `${by} with the anchor ${name}, which ${earlier.by} has there`;
    return { line, expected: 'an anchor that nothing else on /read/ has', found, mend };
  });
}

function claimAnchors({ lessons, stances, pages }: ParsedContent): AnchorClaim[] {
  const closings = pages.filter(({ slug }) => slug === closingSlug);
  const claims = [
    ...closings.map(({ slug, file }) => ({
      name: slug,
      by: 'the closing page',
      file,
      mend: 'Rename one of the two.',
    })),
    ...lessons.map(({ slug, file }) => ({
      name: slug,
      by: `the lesson ${slug}`,
      file,
      mend: "Rename the lesson's folder.",
    })),
    ...stances.map(({ lesson, number, file }) => ({
      name: readAnchor({ slug: lesson }, { number }),
      by: `a stance of the lesson ${lesson}`,
      file,
      mend: 'Rename the folder of one of the two lessons.',
    })),
    ...closings.flatMap(({ file }) =>
      (file.body?.headings ?? []).map(({ anchor, text, line }) => ({
        name: anchor,
        by: `the heading ${JSON.stringify(text)}`,
        file,
        line,
        mend: 'Rename the heading.',
      })),
    ),
  ];
  return claims.map((claim) => ({ ...claim, field: [] }));
}
