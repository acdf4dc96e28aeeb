/** The id of the block that `^name` names. No heading has such an id, because their ids have no colon. */
export function blockAnchor(name: string): string {
  return `block:${name.toLowerCase()}`;
}
