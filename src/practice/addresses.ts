/** On a practice's page, where it can be taken. */
export const takeAnchor = '_take';

/** An outcome's anchor on its practice's page: what a reader shares. */
export function outcomeAnchor({ id }: { id: string }): string {
  return `outcome-${id}`;
}

/** Where the wish to keep practices is remembered: by the garden's permanent id, since many gardens may share one host. */
export function wishKey(siteId: string): string {
  return `${siteId}:keep-practices`;
}

/** Where the tab keeps a practice being taken. */
export function tabKey(siteId: string, practiceId: string): string {
  return `${siteId}:practice:${practiceId}`;
}
