/** On a practice's page, where it can be taken. */
export const takeAnchor = '_take';

/** An outcome's anchor on its practice's page: what a reader shares. */
export function outcomeAnchor({ id }: { id: string }): string {
  return `outcome-${id}`;
}
