import { capital, plural } from './counts.ts';

const inFile = (at?: string) => (at === undefined ? '' : ` It is at ${at}.`);

/** The words for what a reader keeps, in English. */
export const reflections = {
  states: {
    notKept: 'Not kept.',
    notErased: 'It could not be erased, and is still kept on this device.',
    keeping: 'Keeping.',
    kept: 'Kept on this device.',
    /** With the name of the page of all that is kept. */
    keptUnder: (page: string) => `Kept on this device, to be found again under ${page}.`,
  },
  /** Why something could not be kept, read or erased. */
  faults: {
    blocked: 'This browser lets no site keep anything here. What you write stays in this tab.',
    full: 'This device has no room left. Free some, or export what is kept and erase some of it.',
    hanging: 'This browser’s storage does not answer. Closing other tabs of this site may help.',
    newer:
      'What is kept here was written by a newer version of this site, and stays as it is. Reload the page to get that version.',
    olderTab: 'Another tab has an older version of this site open. Close it, and try again.',
    tooBig: 'A text in this is too long to be kept. A shorter one can be.',
    erased: 'This was erased, and stays erased. What changes from here on is kept again.',
    failed: 'The storage of this browser failed. What you write stays in this tab.',
  },
  apart: {
    newer: 'Written by a newer version of this site.',
    unreadable: (at?: string) =>
      `Cannot be read${at === undefined ? '' : `: ${at} is not as it should be`}.`,
  },
  /** Why an import was refused. Nothing is changed by it. */
  refusals: {
    tooBig: 'This file is larger than 10 MB, which no export of this site is. Nothing was changed.',
    notJson: 'This is no JSON file. Choose one that was exported here. Nothing was changed.',
    tooDeep: 'This file is nested deeper than any export of this site. Nothing was changed.',
    forbiddenKey: (at?: string) =>
      `This file has a key that no export has, and that could do harm.${inFile(at)} Nothing was changed.`,
    anotherFormat: 'This file is no export of reflections. Nothing was changed.',
    newer:
      'This file was made by a newer version of this site. Reload the page to get that version. Nothing was changed.',
    tooMany: 'This file holds more than 10,000 reflections. Nothing was changed.',
    wrongField: (at?: string) =>
      `Something in this file is not as an export has it.${inFile(at)} Nothing was changed.`,
  },
  /** What an import would do, or has done. */
  imported: (counts: { new: number; same: number; differing: number }) =>
    [
      `${capital(plural(counts.new, 'reflection is', 'reflections are'))} new`,
      `${plural(counts.same, 'is', 'are')} here already`,
      `${plural(counts.differing, 'differs', 'differ')} from what is here, and both are kept`,
    ].join('; ') + '.',
  markdown: {
    title: 'What I kept',
    exported: (day: string) => `Written on ${day}.`,
    goal: 'Goal',
    passedBy: 'Passed by',
    unfinished: 'Not finished',
    said: 'It said',
    /** A head, and what stands after it in its line. */
    headed: (head: string, text: string) => `${head}: ${text}`,
    dated: (title: string, day: string) => `${title}, ${day}`,
    because: 'Because I said',
    try: 'To try',
    read: 'To read',
    carry: 'To carry along',
    note: 'A note',
  },
  calendar: {
    summary: (site: string) => `Look back: ${site}`,
    description: 'You asked to come back to something that you kept on your device.',
  },
};
