import type { Definition } from 'mdast';
import type { Edit } from '../../build/html-edits.ts';
import type { Surroundings } from './resolve.ts';

export type MendedText = {
  text: string;
  /** The pictures that it shows, by their paths in the folder that they come from. */
  pictures: string[];
  /** What could not be carried as it was, in words. */
  lost: string[];
};

/** A text while it is looked over once: what is known of it, and what is gathered on the way. */
export type Mending = MendedText & {
  edits: Edit[];
  surroundings: Surroundings;
  definitions: Map<string, Definition>;
  /** The headings above the present one, by the depths that they had. */
  above: number[];
};
