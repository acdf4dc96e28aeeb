import { digestText } from '../text/digest.ts';
import { longest } from './fields.ts';

/**
 * The id for a reflection whose own id is taken by another: always the same for the same content, so that bringing it in
 * twice finds the first. `turn` counts on where that one is taken too.
 */
export function deriveId(id: string, content: string, turn: number): string {
  const [root = ''] = id.split('~');
  const digest = digestText(content);
  // Room for the digest and the turn, so that no id outgrows its field.
  return `${root.slice(0, longest.id - 40)}~${digest}${turn > 1 ? `~${turn}` : ''}`;
}
