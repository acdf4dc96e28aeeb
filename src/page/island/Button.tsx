import type { Ref } from 'react';

type Props = {
  look?: 'button' | 'plain-button' | 'outline-button' | 'quiet-button';
  text: string;
  onPress: () => unknown;
  ref?: Ref<HTMLButtonElement>;
};

/** A button that acts on the page, and never submits a form. */
export function Button({ look = 'quiet-button', text, onPress, ref }: Props) {
  return (
    <button type="button" className={look} ref={ref} onClick={() => void onPress()}>
      {text}
    </button>
  );
}
