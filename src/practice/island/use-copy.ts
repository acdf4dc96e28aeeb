import { useState } from 'react';
import { copyText } from '../device/copy-text.ts';

/** What a reader is told of a text that they wanted on the clipboard. */
type Tellings = { copied: string; notCopied: string };

/** Copies texts, and has the sentence that says what came of it. */
export function useCopy({ copied, notCopied }: Tellings) {
  const [status, setStatus] = useState('');
  const copy = async (text: string) => {
    // Emptied first, so that a second «copied» is said again.
    setStatus('');
    setStatus((await copyText(text)) ? copied : notCopied);
  };
  return { status, copy: (text: string) => void copy(text) };
}
