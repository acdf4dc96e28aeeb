import { own } from './own-stances.ts';
import { practice } from './practice.ts';
import { reflections } from './reflections.ts';
import { search } from './search.ts';
import { yours } from './yours.ts';

/** The words that scripts in a page need. Whatever stands only in pages is in `index.ts`, and weighs nothing there. */
export const device = {
  /** Between what stands beside each other without a sentence around it. */
  marks: { comma: ', ', colon: ': ', back: '← ' },
  own,
  practice,
  reflections,
  search,
  yours,
};
