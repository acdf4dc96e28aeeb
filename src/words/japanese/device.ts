import type { DeviceWords } from '../words.ts';
import { own } from './own-stances.ts';
import { practice } from './practice.ts';
import { reflections } from './reflections.ts';
import { search } from './search.ts';
import { yours } from './yours.ts';

/** The words that scripts in a page need, in Japanese. */
export const device: DeviceWords = {
  marks: { comma: '、', colon: '：', back: '← ' },
  own,
  practice,
  reflections,
  search,
  yours,
};
