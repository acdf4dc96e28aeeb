type Listable = { unlisted?: boolean | undefined };
/** Lessons, notes and pages, which are all that an author may leave out of lists. */
export type Parted<L, N, P> = { lessons: L[]; notes: N[]; pages: P[] };

/** Parts what lists show from what only its address leads to. */
export function partUnlisted<L extends Listable, N extends Listable, P extends Listable>({
  lessons,
  notes,
  pages,
}: Parted<L, N, P>): Parted<L, N, P> & { unlisted: Parted<L, N, P> } {
  const isListed = ({ unlisted }: Listable) => unlisted !== true;
  const isUnlisted = ({ unlisted }: Listable) => unlisted === true;
  return {
    lessons: lessons.filter(isListed),
    notes: notes.filter(isListed),
    pages: pages.filter(isListed),
    unlisted: {
      lessons: lessons.filter(isUnlisted),
      notes: notes.filter(isUnlisted),
      pages: pages.filter(isUnlisted),
    },
  };
}

/** All that has a page, in lists or not. */
export function withUnlisted<L, N, P>(
  garden: Parted<L, N, P> & { unlisted?: Parted<L, N, P> | undefined },
): Parted<L, N, P> {
  const { lessons, notes, pages, unlisted } = garden;
  if (!unlisted) return { lessons, notes, pages };
  return {
    lessons: [...lessons, ...unlisted.lessons],
    notes: [...notes, ...unlisted.notes],
    pages: [...pages, ...unlisted.pages],
  };
}
