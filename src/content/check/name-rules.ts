import { closingSlug, openingSlug } from '../../garden/garden.ts';
import { ownNames, readAnchor } from '../../garden/routes.ts';
import { noteSlug } from '../note-address.ts';
import { mistakeAt, type Mistake, type Place } from '../mistake.ts';
import { pathInList } from '../source-file.ts';
import type { ParsedContent } from './parsed-content.ts';
import { findUnknownNames } from './unknown-names.ts';

/** Names that are taken twice, and names that lead nowhere: ids, orders, addresses, topics, notes, references, practices. */
export function findNameMistakes(content: ParsedContent): Mistake[] {
  return [
    ...findDoubles(claimNames(content)),
    ...findUnknownNames(content),
    ...findDoubles(claimAnchors(content)),
  ];
}

const mergeEntries = 'Merge the two entries, or rename one.';

/** What each kind of name has to be, and how two that are the same are mended. */
const unique = {
  id: ['an id that nothing else has', 'Give this one an id of its own; ids are never shared.'],
  order: ['an order that no other lesson has', 'Choose another number; gaps are fine.'],
  address: ['an address that no other page has', 'Rename the file, or remove the alias.'],
  topic: ['an id that no other topic has', mergeEntries],
  reference: ['an id that no other reference has', mergeEntries],
  anchor: ['an anchor that nothing else on /read/ has', 'Rename one of the two.'],
} as const;

/** `by` is what in the file has an anchor. */
type Claim = {
  kind: keyof typeof unique;
  name: string;
  file: Place;
  field: PropertyKey[];
  line?: number;
  by?: string;
  mend?: string;
};

/** A mistake for each claim on a name that an earlier one has. */
function findDoubles(claims: Claim[]): Mistake[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const { kind, name, file, field, by, ...own } = claim;
    const key = `${kind} ${name}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, claim);
    // Two files of one lesson or page, or two equal stance numbers, are reported by their own rules.
    if (!earlier || (by !== undefined && earlier.by === by)) return [];
    const [expected, mend] = unique[kind];
    const found = by
      ? `${by} with the anchor ${name}, which ${String(earlier.by)} has there`
      : `${name}, which ${earlier.file.path} has already`;
    return [mistakeAt(file, field, { expected, found, mend, ...own })];
  });
}

function claim(
  kind: Claim['kind'],
  name: string | number | undefined,
  file: Place,
  field: PropertyKey[],
): Claim[] {
  return name === undefined ? [] : [{ kind, name: String(name), file, field }];
}

function claimNames(content: ParsedContent): Claim[] {
  const { site, lessons, notes, topics, references } = content;
  const owners = [...(site ? [site] : []), ...lessons, ...notes];
  return [
    ...owners.flatMap(({ file, fields }) => claim('id', fields.id, file, ['id'])),
    ...lessons.flatMap(({ file, fields }) => claim('order', fields.order, file, ['order'])),
    ...claimAddresses(content),
    ...topics.flatMap(({ file, fields }, at) => claim('topic', fields.id, file, [at, 'id'])),
    ...references.flatMap(({ file, fields }, at) =>
      claim('reference', fields.id, file, [at, 'id']),
    ),
  ];
}

/** What stands for the pages that no file of the content makes. */
const ownPages: Place = { path: 'the garden itself' };

/** Where the pages of a kind stand. */
const folders = { lesson: '/lessons/', note: '/notes/', page: '/' };

function claimAddresses({ site, lessons, notes, pages }: ParsedContent): Claim[] {
  const entries = [...lessons, ...notes, ...pages];
  // The opening may be called so, since it stands at the root.
  const pageNames = ownNames.filter((name) => name !== openingSlug);
  const languages = site?.file.languages?.slice(1) ?? [];
  const addresses = entries.flatMap(({ slug, file }) =>
    claim('address', `${folders[file.kind]}${slug}/`, file, []),
  );
  const aliases = entries.flatMap(({ slug, fields, file }) =>
    [...new Set(fields.aliases)]
      .filter((alias) => file.kind !== 'note' || noteSlug(alias) !== slug)
      .flatMap((alias) => {
        const address = `${folders[file.kind]}${noteSlug(alias)}/`;
        return claim('address', address, file, pathInList(file, 'aliases', alias));
      }),
  );
  const own = [...pageNames, ...languages.map((language) => language.toLowerCase())];
  const taken = own.flatMap((name) => claim('address', `/${name}/`, ownPages, []));
  return [...taken, ...addresses, ...aliases];
}

/**
 * All lessons stand on one page, /read/, between the opening and the closing, where all of them have anchors side by
 * side: lessons, stances, and the two pages with their headings. An anchor that two of them would have is a mistake of the later.
 */
function claimAnchors({ lessons, stances, pages }: ParsedContent): Claim[] {
  const anchor = (name: string, file: Place, by: string, own: Partial<Claim> = {}): Claim => {
    return { kind: 'anchor', name, file, field: [], by, ...own };
  };
  const around = pages.filter(({ slug }) => [openingSlug, closingSlug].includes(slug));
  return [
    ...around.map(({ slug, file }) => anchor(slug, file, `the page ${slug}`)),
    ...lessons.map(({ slug, file }) =>
      anchor(slug, file, `the lesson ${slug}`, { mend: "Rename the lesson's folder." }),
    ),
    ...stances.map(({ lesson: slug, number, file }) => {
      const mend = 'Rename the folder of one of the two lessons.';
      return anchor(readAnchor({ slug }, { number }), file, `a stance of the lesson ${slug}`, {
        mend,
      });
    }),
    ...around.flatMap(({ file }) =>
      (file.body?.headings ?? []).map(({ anchor: name, text, line }) => {
        const mend = 'Rename the heading.';
        return anchor(name, file, `the heading ${JSON.stringify(text)}`, { line, mend });
      }),
    ),
  ];
}
