import type { PracticeStore } from '../../device/practice/practice-store.ts';
import type { Words } from '../../words/words.ts';

type Props = { store: PracticeStore; words: Words['practice'] };

/** Where the answers are, and for how long. */
export function KeptLine({ store, words }: Props) {
  return <p className="label practice-kept">{store.isKept() ? words.kept : words.notKept}</p>;
}
